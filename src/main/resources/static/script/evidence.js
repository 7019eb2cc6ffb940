/** Words behind a relation: in their article, at their source, and as a citation. */

import {ask} from "./ask.js";
import {flash, h} from "./dom.js";
import {address} from "./state.js";
import {citation, dateName} from "./words.js";

const CONTEXT = 420;

/** The words, and what can be done with them. A piece has text, begin, end, article and link. */
export function quotation(piece) {
  return h("div", {class: "words"},
    h("blockquote", {}, piece.text),
    h("p", {class: "source"}, source(piece.article)),
    h("div", {class: "acts"}, inContext(piece), atSource(piece), copyCitation(piece)));
}

function source(article) {
  const details = [article.publisher, article.published && dateName(article.published)].filter(Boolean).join(", ");
  return [h("cite", {}, article.title ?? "An article without a title"), details && ", " + details];
}

function atSource(piece) {
  const link = piece.link ?? piece.article.url;
  if (!link || !/^https?:/.test(link)) return null;
  return h("a", {href: link, target: "_blank", rel: "noopener noreferrer"}, "At its source ↗");
}

function copyCitation(piece) {
  return h("button", {type: "button", class: "plain", onclick: async event => {
    const text = citation(piece.text, piece.article);
    const button = event.currentTarget;
    try {
      await navigator.clipboard.writeText(text);
      flash(button, "Copied");
    } catch {
      button.replaceWith(h("textarea", {class: "citation", readonly: true, rows: 3, "aria-label": "Citation"}, text));
    }
  }}, "Copy citation");
}

/** Opens on demand; the article is asked for then. */
function inContext(piece) {
  const body = h("div", {class: "context"}, h("p", {}, "Opening the article…"));
  const details = h("details", {class: "in-context", ontoggle: async () => {
    if (!details.open || body.dataset.filled) return;
    body.dataset.filled = "yes";
    try {
      const article = await ask("/articles/" + encodeURIComponent(piece.article.id));
      body.replaceChildren(excerpt(article.text, piece), h("p", {},
        h("a", {href: articleAddress(piece)}, "The whole article, with everything found in it")));
    } catch (error) {
      delete body.dataset.filled;
      body.replaceChildren(h("p", {role: "alert"}, error.message + ". " + (error.detail ?? "")));
    }
  }}, h("summary", {}, "In context"), body);
  return details;
}

export function articleAddress(piece) {
  return address({view: "article", id: piece.article.id, begin: piece.begin, end: piece.end});
}

/** The words marked in the text around them, cut between words. */
export function excerpt(text, {begin, end}) {
  const from = begin > CONTEXT ? text.indexOf(" ", begin - CONTEXT) + 1 : 0;
  const far = end + CONTEXT < text.length ? text.lastIndexOf(" ", end + CONTEXT) : text.length;
  return h("p", {class: "excerpt"},
    from > 0 && "… ", text.slice(Math.min(from, begin), begin),
    h("mark", {}, text.slice(begin, end)),
    text.slice(end, Math.max(far, end)), far < text.length && " …");
}
