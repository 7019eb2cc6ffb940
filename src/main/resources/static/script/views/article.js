/** An article with everything that was found in it. */

import {ask} from "../ask.js";
import {h} from "../dom.js";
import {entityLink} from "../entities.js";
import {marked, markLabel, markName} from "../marks.js";
import {relationLine} from "../relations.js";
import {dateName} from "../words.js";

export async function show(state) {
  const article = await ask("/articles/" + encodeURIComponent(state.id ?? ""));
  const title = article.title ?? "An article without a title";
  const names = new Map(article.entities.map(entity => [entity.id, entity.name]));
  const found = article.evidence.filter(piece => ["AGREES_WITH", "ATTACKED_BY"].includes(piece.type));
  const spans = article.evidence.filter(piece => piece.text).map(piece => ({...piece, name: markName(piece.type), label: markLabel(piece.type)}));
  if (state.begin) spans.push({begin: Number(state.begin), end: Number(state.end), name: "here", label: "the words you came from"});
  const text = marked(article.text, spans);
  requestAnimationFrame(() => text.querySelector("mark.here")?.scrollIntoView({block: "center"}));
  return {
    title,
    content: [
      h("h1", {}, title),
      h("p", {class: "lead"}, [article.publisher, article.author, article.published && dateName(article.published)].filter(Boolean).join(", "),
        /^https?:/.test(article.url ?? "") ? [" · ", h("a", {href: article.url, target: "_blank", rel: "noopener noreferrer"}, "At its source ↗")] : null),
      h("div", {class: "reading"}, text, h("aside", {"aria-label": "What was found"},
        h("h2", {}, "Agreements and attacks"),
        found.length ? h("ul", {class: "hits"}, found.map(piece => h("li", {}, relationLine(piece, id => names.get(id))))) : h("p", {}, "None."),
        h("h2", {}, "Named"),
        h("p", {class: "names"}, article.entities.flatMap((entity, i) => [i ? ", " : null, entityLink(entity.id, entity.name)])),
        h("p", {class: "aside sha"}, "sha-256 " + article.sha256))),
    ],
  };
}
