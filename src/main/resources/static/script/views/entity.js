/** One body, company, person, organization or group, and what it is tied to. */

import {ask} from "../ask.js";
import {h} from "../dom.js";
import {entityAddress, entityLink} from "../entities.js";
import {empty} from "../notices.js";
import {address} from "../state.js";
import {badge} from "../status.js";
import {count, dateName, plain} from "../words.js";

const GROUPS = [
  ["Agrees with", n => n.relation.type === "AGREES_WITH"],
  ["Attacked by", (n, id) => n.relation.type === "ATTACKED_BY" && n.relation.source === id],
  ["Attacked", (n, id) => n.relation.type === "ATTACKED_BY" && n.relation.target === id],
  ["Belongs to, works for", (n, id) => ["BELONGS_TO", "AFFILIATED_WITH"].includes(n.relation.type) && n.relation.source === id],
  ["People and bodies", (n, id) => ["BELONGS_TO", "AFFILIATED_WITH"].includes(n.relation.type) && n.relation.target === id],
  ["Quoted in", n => n.relation.type === "QUOTED_IN"],
];

export async function show(state) {
  const path = "/entities/" + encodeURIComponent(state.id ?? "");
  const [entity, neighbours] = await Promise.all([ask(path), ask(path + "/adjacent?limit=200")]);
  const aliases = entity.aliases.filter(alias => alias !== entity.name);
  const sections = GROUPS.map(([title, belongs]) => [title, neighbours.results.filter(n => belongs(n, entity.id))])
    .filter(([, list]) => list.length);
  return {
    title: entity.name,
    content: [
      h("h1", {}, entity.name),
      h("p", {class: "lead"}, entity.type,
        entity.country && entity.type !== "Country" ? [" of ", entityLink("country:" + entity.country)] : null,
        `, named in ${count(entity.articles, "article")}`, aliases.length ? `; also ${aliases.join(", ")}` : "", "."),
      sections.length
        ? h("div", {class: "columns"}, sections.map(([title, list]) => section(title, list)))
        : empty("Tied to nothing", "Articles name it, and no relation to it was found."),
      neighbours.next ? h("p", {class: "aside"}, "The first 200 ties are shown.") : null,
    ].filter(Boolean),
  };
}

function section(title, list) {
  return h("section", {}, h("h2", {}, title), h("ul", {class: "hits"}, list.map(neighbour => h("li", {}, tie(neighbour)))));
}

function tie({id, name, relation}) {
  const link = id.startsWith("article:")
    ? h("a", {href: address({view: "article", id})}, name)
    : h("a", {href: entityAddress(id)}, name);
  return [link, " ",
    relation.status && badge(relation.status),
    relation.modality && h("span", {class: "badge attack"}, relation.modality),
    h("span", {class: "aside"}, " " + [relation.former && "formerly", relation.title, relation.instrument && plain(relation.instrument),
      relation.date && dateName(relation.date)].filter(Boolean).join(", "))];
}
