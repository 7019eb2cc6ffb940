/** What stands where there is no answer: not yet, none, or a fault. */

import {h} from "./dom.js";
import {address} from "./state.js";

export function busy() {
  return h("div", {class: "notice busy", "aria-busy": "true"}, h("p", {}, "Asking the graph…"),
    h("div", {class: "bar", "aria-hidden": "true"}));
}

/** @param ways out, as nodes */
export function empty(heading, text, ...ways) {
  return h("div", {class: "notice empty"}, h("h2", {}, heading), h("p", {}, text), ways.length ? h("p", {}, ways) : null);
}

/** With a button that tries once more. */
export function broken(error, again) {
  return h("div", {class: "notice broken", role: "alert"},
    h("h1", {}, error.status === undefined ? "This page has a fault" : error.message),
    h("p", {}, error.detail ?? String(error)),
    h("p", {}, h("button", {type: "button", onclick: () => again()}, "Try again"), " ",
      h("a", {href: "/"}, "Back to the map")));
}

/** Where the graph holds nothing at all yet. */
export function emptyGraph() {
  return empty("Nothing has been read yet",
    "The graph is empty: no article has been read into it, or the first ones are being read at this moment.",
    h("a", {href: address({view: "read"})}, "Read an article"), " or look again in a moment.");
}
