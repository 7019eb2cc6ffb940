/** What has the words in its name, or in the words behind it. */

import {ask} from "../ask.js";
import {h} from "../dom.js";
import {entityAddress} from "../entities.js";
import {articleAddress} from "../evidence.js";
import {empty} from "../notices.js";
import {relationLine} from "../relations.js";
import {address} from "../state.js";
import {dateName} from "../words.js";

export async function show(state) {
  const words = (state.q ?? "").trim();
  const heading = h("h1", {}, words ? `Search for “${words}”` : "Search");
  if (!words) return {title: "Search", content: [heading, empty("No words yet", "Type a name or some words into the field at the top: Estonia, Fancy Bear, memorandum.")]};
  const path = "/search?limit=25&q=" + encodeURIComponent(words);
  const page = await ask(path);
  if (page.results.length === 0) return {title: `Search for “${words}”`, content: [heading, none(words)], message: "Nothing found"};
  const entities = h("ul", {class: "hits"});
  const sentences = h("ul", {class: "hits"});
  const more = h("button", {type: "button"}, "Show more");
  const add = part => {
    entities.append(...part.results.filter(hit => hit.kind !== "Evidence").map(entityHit));
    sentences.append(...part.results.filter(hit => hit.kind === "Evidence").map(sentenceHit));
    more.hidden = !part.next;
    more.onclick = async () => add(await ask(path + "&cursor=" + encodeURIComponent(part.next)));
  };
  add(page);
  return {
    title: `Search for “${words}”`,
    content: [heading, h("div", {class: "columns"},
      column("Countries, bodies, people", entities, "No name has these words."),
      column("Sentences", sentences, "No sentence behind a relation has these words.")), more],
    message: `Found ${page.results.length}${page.next ? " and more" : ""}`,
  };
}

function column(title, list, none) {
  return h("section", {}, h("h2", {}, title), list.children.length ? list : [list, h("p", {class: "aside"}, none)]);
}

function none(words) {
  return empty("Nothing found", `Neither a name nor a sentence behind a relation has “${words}”. Fewer words find more.`,
    h("a", {href: address({view: "map"})}, "Back to the map"));
}

function entityHit(hit) {
  const aliases = (hit.aliases ?? []).filter(alias => alias !== hit.name).slice(0, 3).join(", ");
  return h("li", {},
    h("a", {href: entityAddress(hit.id)}, hit.name), " ",
    h("span", {class: "aside"}, [hit.kind, hit.kind !== "Country" && hit.country, aliases].filter(Boolean).join(" · ")));
}

function sentenceHit(hit) {
  return h("li", {},
    h("p", {class: "relation"}, relationLine(hit)),
    h("blockquote", {}, hit.text),
    h("p", {class: "source"}, h("a", {href: articleAddress(hit)}, hit.article?.title ?? "The article"),
      hit.article?.published ? ", " + dateName(hit.article.published) : null));
}
