/** The statuses as they are drawn everywhere: one colour, one word each. */

import {h, s} from "./dom.js";
import {STATUSES, statusName} from "./words.js";

/** The word of a status on its colour. */
export function badge(status) {
  return h("span", {class: "badge " + kind(status)}, statusName(status));
}

/** The class of what is coloured by a status. */
export function kind(status) {
  return status ? "s-" + status : "s-none";
}

/** What the colours mean; on maps also the lines. */
export function legend(withArcs) {
  const swatch = (name, text) => h("li", {}, h("span", {class: "swatch " + name, "aria-hidden": "true"}), text);
  return h("ul", {class: "legend", "aria-label": "Legend"},
    STATUSES.map(status => swatch(kind(status), statusName(status))),
    swatch("s-none", "no agreement"),
    withArcs ? h("li", {}, line("arc agreement"), "agreement") : null,
    h("li", {}, withArcs ? line("arc attack") : h("span", {class: "swatch attacked", "aria-hidden": "true"}), "attack"));
}

function line(name) {
  return s("svg", {class: "key", viewBox: "0 0 28 10", "aria-hidden": "true"}, s("path", {class: name, d: "M1 8Q14 -4 27 8"}));
}

/** On the line of time: which side is which. */
export function relationLegend() {
  return h("span", {class: "sides", "aria-hidden": "true"},
    h("span", {class: "dot agreement"}), "agreement", h("span", {class: "dot attack"}), "attack");
}

/** Diagonal lines, which tell broken agreements apart without colour. */
export function hatches() {
  const hatch = (id, name) => s("pattern", {id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
    s("rect", {width: 5, height: 5, class: name}), s("line", {x1: 0, y1: 0, x2: 0, y2: 5, class: "hatch"}));
  return s("defs", {}, hatch("hatch-ended", "s-ended-plain"), hatch("hatch-rejected", "s-rejected-plain"),
    s("marker", {id: "tip", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto"},
      s("path", {class: "tip", d: "M0 0L8 4L0 8Z"})));
}
