/** A box to paste an article into, and see what would be extracted, and what not and why. Nothing is stored. */

import {ask} from "../ask.js";
import {announce, h} from "../dom.js";
import {marked, markLabel, markName} from "../marks.js";
import {relationLine} from "../relations.js";
import {count, dateName} from "../words.js";

const DRAFT = "entente.draft";

const EXAMPLE = "TALLINN, 3 May 2024 - Estonia and Japan signed a memorandum of understanding on cyber security on Friday, "
  + "promising to share warnings of attacks on power grids.\n\n"
  + "“We have learned to trust each other's alarms,” said Mari Kask, head of the Estonian Information System Authority. "
  + "She accused Russian military intelligence of having broken into three Estonian ministries last winter. "
  + "Moscow has denied it.\n\n"
  + "The two could also work with Singapore one day, officials said. A separate fisheries deal was put off.";

export async function show() {
  const result = h("div", {class: "result"});
  const text = h("textarea", {id: "text", name: "text", rows: 12, required: true, "aria-describedby": "text-help"},
    sessionStorage.getItem(DRAFT) ?? "");
  const date = h("input", {id: "published", name: "published", type: "date"});
  const form = h("form", {class: "paste", onsubmit: event => {
    event.preventDefault();
    extract(text.value, date.value, result, form.querySelector("[type=submit]"));
  }},
    h("label", {for: "text"}, "The text of an article"), text,
    h("p", {id: "text-help", class: "aside"}, "Plain text in English, paragraphs apart. Nothing of it is stored."),
    h("div", {class: "controls"},
      h("label", {class: "field"}, h("span", {}, "Published (dates such as “last Friday” count from it)"), date),
      h("button", {type: "submit", class: "main"}, "Read it"),
      h("button", {type: "button", onclick: () => { text.value = EXAMPLE; date.value = "2024-05-03"; form.requestSubmit(); }}, "Try an example")));
  return {
    title: "Read an article",
    content: [
      h("h1", {}, "Read an article"),
      h("p", {class: "lead"}, "Paste one, and see what would be extracted from it; and of the sentences that came near, why not more."),
      form, result,
    ],
  };
}

async function extract(text, published, result, button) {
  sessionStorage.setItem(DRAFT, text);
  button.disabled = true;
  result.replaceChildren(h("p", {class: "notice busy"}, "Reading…"));
  announce("Reading");
  try {
    const extraction = await ask("/extract?explain=true", {
      method: "POST",
      headers: {"Content-Type": "application/json"},
      body: JSON.stringify(published ? {text, published} : {text}),
    });
    result.replaceChildren(...found(extraction));
    announce(`${count(extraction.relations.length, "relation")} and ${count(extraction.refusals.length, "refusal")}`);
  } catch (error) {
    result.replaceChildren(h("div", {class: "notice broken", role: "alert"}, h("h2", {}, error.message), h("p", {}, error.detail)));
  } finally {
    button.disabled = false;
  }
}

function found({article, entities, relations, refusals}) {
  const names = new Map(entities.map(entity => [entity.id, entity.name]));
  const name = id => names.get(id) ?? null;
  const spans = [
    ...refusals.map(refusal => ({...refusal, name: "refused", label: refusal.reason})),
    ...relations.flatMap(relation => relation.evidence.map(piece => ({...piece, name: markName(relation.type), label: markLabel(relation.type)}))),
  ];
  const main = relations.filter(relation => ["AGREES_WITH", "ATTACKED_BY"].includes(relation.type));
  const other = relations.filter(relation => !main.includes(relation));
  return [h("div", {class: "reading"}, marked(article.text, spans), h("aside", {"aria-label": "What was found"},
    h("h2", {}, "Agreements and attacks"),
    main.length ? h("ul", {class: "hits"}, main.map(relation => relationItem(relation, name))) : h("p", {}, "None was found."),
    h("h2", {}, "Who spoke, and for whom"),
    other.length ? h("ul", {class: "hits"}, other.map(relation => relationItem(relation, name))) : h("p", {}, "Nobody with a name."),
    h("h2", {}, "Why not more"),
    refusals.length ? h("ul", {class: "hits"}, refusals.map(refusalItem)) : h("p", {}, "No other sentence came near."),
    h("p", {class: "legend-line"},
      ["agreement", "attack", "quote", "refused"].map(kind => h("mark", {class: kind}, kind)))))];
}

function relationItem(relation, name) {
  const details = [relation.date && dateName(relation.date), `confidence ${relation.confidence}`, `rule ${relation.rule}`];
  return h("li", {}, h("p", {class: "relation"}, relationLine(relation, name)),
    h("p", {class: "aside"}, details.filter(Boolean).join(" · ")));
}

const KINDS = {AGREES_WITH: "an agreement", ATTACKED_BY: "an attack", QUOTED_IN: "a quotation", AFFILIATED_WITH: "an office", BELONGS_TO: "a tie"};

function refusalItem(refusal) {
  return h("li", {}, h("blockquote", {}, refusal.text),
    h("p", {class: "aside"}, `Not ${KINDS[refusal.relation] ?? "a relation"}: ${refusal.reason}`));
}
