/** A text with the places marked that say something. */

import {h} from "./dom.js";

/**
 * Paragraphs of the text. Spans {begin, end, name, label} may overlap; a place takes the names of all that are over it.
 * Offsets count UTF-16 code units, as texts do here.
 */
export function marked(text, spans) {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(span => [span.begin, span.end])])].sort((a, b) => a - b);
  const body = h("div", {class: "text"});
  let paragraph = h("p", {});
  for (let i = 0; i + 1 < cuts.length; i++) {
    const over = spans.filter(span => span.begin <= cuts[i] && span.end >= cuts[i + 1]);
    text.slice(cuts[i], cuts[i + 1]).split(/\n+/).forEach((line, part) => {
      if (part > 0) {
        body.append(paragraph);
        paragraph = h("p", {});
      }
      if (line) paragraph.append(over.length ? mark(line, over) : line);
    });
  }
  body.append(paragraph);
  for (const each of body.querySelectorAll("p:empty")) each.remove();
  return body;
}

function mark(line, spans) {
  const all = field => [...new Set(spans.map(span => span[field]))];
  return h("mark", {class: all("name").join(" "), title: all("label").join("; ")}, line);
}

const NAMES = {
  AGREES_WITH: "agreement",
  ATTACKED_BY: "attack",
  QUOTED_IN: "quote",
  AFFILIATED_WITH: "tie",
  BELONGS_TO: "tie",
};

const LABELS = {
  AGREES_WITH: "agreement",
  ATTACKED_BY: "attack",
  QUOTED_IN: "quotation",
  AFFILIATED_WITH: "office",
  BELONGS_TO: "whose it is",
};

/** What a mark says, by the type of the relation that it supports. */
export function markLabel(type) {
  return LABELS[type] ?? type;
}

/** The class of a mark by the type of the relation that it supports. */
export function markName(type) {
  return NAMES[type] ?? "tie";
}
