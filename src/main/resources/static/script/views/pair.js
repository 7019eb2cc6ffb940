/** Two countries: where they stand, and all that led there, in the order of time. */

import {ask, rest} from "../ask.js";
import {choices, countries} from "../countries.js";
import {h, select} from "../dom.js";
import {entityLink, entityLinks} from "../entities.js";
import {quotation} from "../evidence.js";
import {empty, emptyGraph} from "../notices.js";
import {address, go} from "../state.js";
import {badge, relationLegend} from "../status.js";
import {capital, coarse, count, listed, plain, statusName, theName, when} from "../words.js";

const AT_FIRST = 60;

export async function show(state) {
  const all = await countries();
  if (all.length === 0) return {title: "Two countries", content: [h("h1", {}, "Two countries"), emptyGraph()]};
  if (!state.one || !state.other || state.one === state.other) return asking(all, state);
  const dyad = await ask(`/countries/${encodeURIComponent(state.one)}/relations/${encodeURIComponent(state.other)}?limit=2000`);
  const [one, other] = dyad.countries;
  const title = capital(`${theName(one.name)} and ${theName(other.name)}`);
  return {
    title,
    content: [h("h1", {}, title), chooser(all, {one: one.alpha2, other: other.alpha2}), ...answer(dyad, state)],
    message: `${title}: ${sum(dyad)}`,
  };
}

/** Before two are chosen. */
async function asking(all, state) {
  const busiest = [...all].sort((a, b) => b.agreements - a.agreements).slice(0, 1)[0];
  return {
    title: "Two countries",
    content: [
      h("h1", {}, "Two countries"),
      h("p", {class: "lead"}, "Choose two, and see what they agreed on and what one did to the other, with the words."),
      chooser(all, state),
      h("p", {}, "Or begin on the ", h("a", {href: address({view: "map", country: busiest.alpha2})},
        `map of ${busiest.name}`), " or in the ", h("a", {href: address({view: "matrix"})}, "matrix"), "."),
    ],
  };
}

function chooser(all, {one, other}) {
  const list = choices(all, "Choose a country");
  const known = code => !code || list.some(choice => choice.value === code);
  for (const code of [one, other]) if (!known(code)) list.push({value: code, label: code});
  const pick = change => {
    const next = {view: "pair", one, other, ...change};
    go(next);
  };
  return h("div", {class: "chooser"},
    select("One", list, one ?? "", value => pick({one: value})),
    select("The other", list, other ?? "", value => pick({other: value})));
}

function answer(dyad, state) {
  if (dyad.steps.length === 0) return [nothing(dyad)];
  const shown = state.show ?? "all";
  const steps = [...dyad.steps].reverse().filter(step => shown === "all" || step.type === shown);
  return [standing(dyad), filters(dyad, state, shown), timeline(steps, dyad), downloads(dyad)];
}

function nothing(dyad) {
  const [one, other] = dyad.countries;
  return empty("Nothing between the two",
    `No article in the graph tells of an agreement or an attack between ${theName(one.name)} and ${theName(other.name)}.`,
    h("a", {href: address({view: "map", country: one.alpha2})}, `Partners of ${one.name}`), " · ",
    h("a", {href: address({view: "map", country: other.alpha2})}, `Partners of ${other.name}`));
}

/** The first question: when did they last agree, and on what. */
function standing(dyad) {
  const agreed = dyad.steps.filter(step => coarse(step.status) === "standing").at(-1);
  const attacks = dyad.relations.filter(relation => relation.type === "ATTACKED_BY");
  const sources = Math.max(0, ...dyad.relations.map(relation => relation.sources ?? 0));
  return h("section", {class: "standing", "aria-label": "Where they stand"},
    h("dl", {},
      fact("Last agreed", agreed ? [h("strong", {}, when(agreed)), what(agreed)] : "never, as far as the articles tell"),
      fact("Standing today", dyad.standing ? badge(dyad.standing.status) : "no agreement"),
      fact("Attacks told", attacks.length ? attacks.map(attack => h("div", {}, attackLine(attack, dyad))) : "none"),
      fact("Best attested by", count(sources, "independent source"))));
}

function fact(term, value) {
  return h("div", {}, h("dt", {}, term), h("dd", {}, value));
}

function what(step) {
  const topics = step.topics ?? [];
  const parts = [step.instrument && plain(step.instrument), topics.length && "on " + listed(topics.map(plain))];
  const text = parts.filter(Boolean).join(" ");
  return text ? h("span", {class: "what"}, text) : null;
}

function nameIn(dyad, id) {
  return dyad.countries.find(country => country.id === id)?.name ?? id;
}

function attackLine(attack, dyad) {
  return `${nameIn(dyad, attack.target)} on ${nameIn(dyad, attack.source)}: ${attack.modality}`;
}

function sum(dyad) {
  return dyad.standing
    ? `${statusName(dyad.standing.status)}, ${count(dyad.steps.length, "step")}`
    : count(dyad.steps.length, "step");
}

function filters(dyad, state, shown) {
  const kinds = [["all", "All"], ["AGREES_WITH", "Agreements"], ["ATTACKED_BY", "Attacks"]];
  const number = kind => dyad.steps.filter(step => kind === "all" || step.type === kind).length;
  return h("nav", {class: "tabs", "aria-label": "What is shown"}, kinds.map(([kind, label]) =>
    h("a", {
      href: address({...state, show: kind === "all" ? null : kind}),
      "aria-current": kind === shown ? "true" : null,
    }, `${label} (${number(kind)})`)), relationLegend());
}

function timeline(steps, dyad) {
  if (steps.length === 0) return empty("None of this kind", "The other kind has some.");
  const list = h("ol", {class: "timeline", "aria-label": "Steps, the newest first"});
  const more = h("button", {type: "button", onclick: () => add()}, "Show more");
  let shown = 0;
  const add = () => {
    const next = steps.slice(shown, shown + AT_FIRST);
    list.append(...next.map(step => entry(step, dyad)));
    shown += next.length;
    more.hidden = shown >= steps.length;
  };
  add();
  return h("div", {}, list, more,
    dyad.complete ? null : h("p", {}, "There are more steps; each relation has all of its own by REST."));
}

function entry(step, dyad) {
  const attack = step.type === "ATTACKED_BY";
  return h("li", {class: attack ? "step attack" : "step agreement"},
    h("p", {class: "when"}, h("time", step.date ? {datetime: step.date} : {}, when(step))),
    h("article", {},
      h("h2", {}, attack ? attackTitle(step, dyad) : agreementTitle(step)),
      between(step), claims(step), quotation(step)));
}

function agreementTitle(step) {
  return [badge(step.status), " ", what(step) ?? h("span", {class: "what"}, "an understanding")];
}

function attackTitle(step, dyad) {
  return [h("span", {class: "badge attack"}, step.modality), " ",
    h("span", {class: "what"}, `${nameIn(dyad, step.source)} attacked by ${nameIn(dyad, step.target)}`)];
}

/** The bodies that acted, where the countries only stand for them. */
function between(step) {
  if (!step.between?.length) return null;
  const attack = step.type === "ATTACKED_BY";
  return h("p", {class: "aside"}, attack ? "Told of " : "Between ", step.between.flatMap((pair, i) =>
    [i ? "; " : null, entityLink(pair.source), attack ? ", attacked by " : " and ", entityLink(pair.target)]));
}

function claims(step) {
  const parts = [];
  if (step.claimedBy?.length) parts.push("Claimed by ", ...entityLinks(step.claimedBy), ". ");
  if (step.deniedBy?.length) parts.push("Denied by ", ...entityLinks(step.deniedBy), ".");
  return parts.length ? h("p", {class: "aside"}, parts) : null;
}

function downloads(dyad) {
  const [one, other] = dyad.countries.map(country => country.alpha2);
  const path = `/countries/${one}/relations/${other}`;
  return h("p", {class: "downloads"}, "The same as ",
    ["json", "csv", "graphml", "stix", "jsonld"].flatMap((format, i) =>
      [i ? ", " : null, h("a", {href: rest(`${path}?format=${format}`)}, format)]),
    ". ", h("a", {href: rest(`/feeds/dyads/${one}/${other}`)}, "Follow as a feed"), ".");
}
