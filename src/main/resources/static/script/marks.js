/** A text with the places marked that say something. */

import {h} from "./dom.js";

/**
 * Paragraphs of the text. Spans {begin, end, name, label} may overlap; a place takes the name of the shortest over it.
 * Offsets count UTF-16 code units, as texts do here.
 */
export function marked(text, spans) {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(span => [span.begin, span.end])])].sort((a, b) => a - b);
  const byLength = [...spans].sort((a, b) => (a.end - a.begin) - (b.end - b.begin));
  const body = h("div", {class: "text"});
  let paragraph = h("p", {});
  for (let i = 0; i + 1 < cuts.length; i++) {
    const over = byLength.find(span => span.begin <= cuts[i] && span.end >= cuts[i + 1]);
    text.slice(cuts[i], cuts[i + 1]).split(/\n+/).forEach((line, part) => {
      if (part > 0) {
        body.append(paragraph);
        paragraph = h("p", {});
      }
      if (line) paragraph.append(over ? h("mark", {class: over.name, title: over.label}, line) : line);
    });
  }
  body.append(paragraph);
  for (const each of body.querySelectorAll("p:empty")) each.remove();
  return body;
}

const NAMES = {
  AGREES_WITH: "agreement",
  ATTACKED_BY: "attack",
  QUOTED_IN: "quote",
  AFFILIATED_WITH: "tie",
  BELONGS_TO: "tie",
};

/** The class of a mark by the type of the relation that it supports. */
export function markName(type) {
  return NAMES[type] ?? "tie";
}
