/** What only shows when the articles are put together. */

import {ask} from "../ask.js";
import {choices, codeOf, countries} from "../countries.js";
import {h, select} from "../dom.js";
import {empty} from "../notices.js";
import {relationLine} from "../relations.js";
import {address, go} from "../state.js";
import {badge} from "../status.js";
import {count, dateName, plain} from "../words.js";

const TABS = {
  promises: {
    label: "Promises and practice",
    lead: "Attacks between two countries, asserted or alleged, after the two had agreed. The newest first.",
    path: ({country}) => "/insights/promises-and-practice?" + parameters({country}),
    item: promise,
    none: "No article tells of an attack between two countries that had agreed before.",
  },
  stale: {
    label: "Stale promises",
    lead: "Proposed or under negotiation, and nothing since. The oldest first.",
    path: ({country, before}) => "/insights/stale-promises?" + parameters({country, before}),
    item: stale,
    none: "Everything that was proposed came to something, or is still young.",
  },
  changes: {
    label: "What changed",
    lead: "What the graph learned, in the order in which it learned it.",
    path: ({since}) => "/changes?" + parameters({since}),
    item: change,
    none: "Nothing became new since that day.",
  },
};

export async function show(state) {
  const name = TABS[state.tab] ? state.tab : "promises";
  const tab = TABS[name];
  const path = tab.path(state);
  const [all, page] = await Promise.all([countries(), ask(path)]);
  return {
    title: tab.label,
    content: [
      h("h1", {}, "Insights"),
      h("nav", {class: "tabs", "aria-label": "Insights"}, Object.entries(TABS).map(([key, {label}]) =>
        h("a", {href: address({view: "insights", tab: key}), "aria-current": key === name ? "true" : null}, label))),
      h("p", {class: "lead"}, tab.lead),
      filters(name, all, state),
      page.results.length ? list(page, path, tab.item) : empty("None", tab.none),
    ],
    message: `${tab.label}: ${page.results.length}${page.next ? " and more" : ""}`,
  };
}

function parameters(values) {
  return new URLSearchParams(Object.entries({...values, limit: 25}).filter(([, value]) => value)).toString();
}

function filters(name, all, state) {
  const day = (label, field) => h("label", {class: "field"}, h("span", {}, label), h("input", {
    type: "date", value: state[field] ?? "", onchange: event => go({...state, view: "insights", [field]: event.target.value}),
  }));
  const country = select("Country", choices(all, "all"), state.country ?? "", value => go({...state, view: "insights", country: value}));
  return h("div", {class: "controls"}, name === "changes"
    ? day("Since", "since")
    : [country, name === "stale" ? day("Nothing new since", "before") : null]);
}

function list(page, path, item) {
  const items = h("ol", {class: "insights"});
  const more = h("button", {type: "button"}, "Show more");
  const add = part => {
    items.append(...part.results.map(result => h("li", {}, item(result))));
    more.hidden = !part.next;
    more.onclick = async () => {
      more.disabled = true;
      add(await ask(path + "&cursor=" + encodeURIComponent(part.next)));
      more.disabled = false;
    };
  };
  add(page);
  return h("div", {}, items, more);
}

function pairLink(one, other, text) {
  const [a, b] = [codeOf(one), codeOf(other)];
  return a && b ? h("a", {href: address({view: "pair", one: a, other: b})}, text) : text;
}

function promise(row) {
  const {promise: given, practice} = row;
  return h("article", {},
    h("h2", {}, pairLink(row.victim, row.attacker, `${row.victimName} and ${row.attackerName}`)),
    h("div", {class: "promise"},
      step("Promised", given, [badge(given.status), given.instrument ? " " + plain(given.instrument) : null]),
      step("Practice", practice, [h("span", {class: "badge attack"}, practice.modality), ` ${row.attackerName} on ${row.victimName}`])),
    h("p", {class: "aside"}, `${count(row.piecesAfterPromise, "sentence")} of attacks after the first promise, `
      + `${count(row.sources, "independent source")}` + (row.deniedBy?.length ? "; denied." : ".")));
}

function step(term, told, title) {
  return h("section", {}, h("h3", {}, term, " ", h("time", {}, told.date ? dateName(told.date) : "reported " + dateName(told.asOf))),
    h("p", {}, title), h("blockquote", {}, told.text), h("p", {class: "source"}, articleLink(told.article)));
}

function articleLink(article) {
  return h("a", {href: address({view: "article", id: article.id})}, article.title ?? "The article");
}

function stale(row) {
  return h("article", {},
    h("h2", {}, pairLink(row.source, row.target, `${row.sourceName} and ${row.targetName}`)),
    h("p", {}, badge(row.status), " ", row.date ? dateName(row.date) : "reported " + dateName(row.asOf), ", and nothing since"),
    h("blockquote", {}, row.text), h("p", {class: "source"}, articleLink(row.article)));
}

const CHANGES = {
  "article-added": "read", "article-replaced": "read anew", "article-withdrawn": "withdrawn",
  "relation-added": "new", "relation-removed": "gone", "relation-weakened": "less support",
  "status-changed": "status", "date-changed": "date", "modality-changed": "modality",
};

function change(row) {
  return h("p", {class: "change"},
    h("time", {datetime: row.at}, dateName(row.at) + " " + row.at.slice(11, 16)), " ",
    h("span", {class: "badge"}, CHANGES[row.kind] ?? row.kind), " ",
    row.relation && row.source ? relationLine(row, id => id === row.source ? row.sourceName : row.targetName) : null,
    row.is || row.was ? h("span", {class: "aside"}, ` ${row.was ?? "—"} → ${row.is ?? "—"}`) : null,
    row.article && row.title ? [" ", h("a", {href: address({view: "article", id: row.article})}, row.title)] : null);
}
