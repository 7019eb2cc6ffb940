/** The world as one country stands with it. */

import {askAll} from "../ask.js";
import {choices, codeOf, countries} from "../countries.js";
import {h, s, select} from "../dom.js";
import {emptyGraph} from "../notices.js";
import {address, adjust, go} from "../state.js";
import {badge, hatches, kind, legend} from "../status.js";
import {capital, coarse, count, dateName, STATUSES, statusName, theName} from "../words.js";
import {HEIGHT, pathMaker, WIDTH, world} from "../world.js";
import {zoomable} from "../zoom.js";

export async function show(state) {
  const shapes = world();
  const all = await countries();
  if (all.length === 0) return {title: "Entente", content: [h("h1", {}, "How the world stands"), emptyGraph()]};
  const centre = chosen(all, state.country);
  const partners = partnersOf(await askAll(`/countries/${encodeURIComponent(centre.alpha2)}/relations`), centre);
  const map = drawing(await shapes, all, centre, partners, state);
  return {
    title: state.country ? `${centre.name} and the world` : "Entente",
    content: [
      h("div", {class: "headline"}, h("h1", {}, `How the world stands with ${theName(centre.name)}`), controls(all, centre, state, map)),
      h("p", {class: "lead"}, summary(partners, centre)),
      h("figure", {class: "map"}, map.frame, h("figcaption", {}, legend(true))),
      table(partners, centre),
    ],
    message: `Map of ${centre.name}: ${summary(partners, centre)}`,
  };
}

/** The one in the address; else the one with the most partners. */
function chosen(all, code) {
  if (code) return all.find(country => country.alpha2 === code) ?? {alpha2: code, id: "country:" + code, name: code};
  return all.reduce((most, country) => country.agreements > most.agreements ? country : most);
}

/** For each country that stands in some relation: its agreement, and the attacks in both directions. */
function partnersOf(rows, centre) {
  return rows.filter(row => row.partnerType === "Country" && row.partner !== centre.id).map(row => {
    const agreement = row.relations.find(relation => relation.type === "AGREES_WITH");
    const attacks = row.relations.filter(relation => relation.type === "ATTACKED_BY");
    return {
      code: codeOf(row.partner),
      name: row.partnerName,
      agreement,
      status: agreement?.status ?? null,
      suffered: attacks.find(attack => attack.source === row.partner),
      made: attacks.find(attack => attack.target === row.partner),
    };
  });
}

function summary(partners, centre) {
  const agreeing = partners.filter(partner => coarse(partner.status) === "standing").length;
  const attackers = partners.filter(partner => partner.made).length;
  const victims = partners.filter(partner => partner.suffered).length;
  return `${capital(theName(centre.name))} stands in agreement with ${count(agreeing, "country", "countries")}. `
    + `Told to have attacked it: ${count(attackers, "country", "countries")}; told to have been attacked by it: ${victims}.`;
}

function controls(all, centre, state, map) {
  const list = choices(all);
  if (!list.some(choice => choice.value === centre.alpha2)) list.unshift({value: centre.alpha2, label: centre.name});
  const toggle = (name, label) => h("label", {class: "check"},
    h("input", {type: "checkbox", checked: !hidden(state, name), onchange: event => {
      map.frame.classList.toggle("no-" + name, !event.target.checked);
      adjust({["no-" + name]: event.target.checked ? null : "1"});
    }}), label);
  return h("div", {class: "controls"},
    select("Country", list, centre.alpha2, value => go({...state, view: "map", country: value}), {id: "centre"}),
    h("fieldset", {}, h("legend", {}, "Lines"), toggle("agreements", "agreements"), toggle("attacks", "attacks")));
}

function hidden(state, name) {
  return Boolean(state["no-" + name]);
}

function drawing(shapes, all, centre, partners, state) {
  const path = pathMaker();
  const byCode = new Map(partners.map(partner => [partner.code, partner]));
  const places = new Map(shapes.features.filter(shape => shape.id).map(shape => [shape.id, shape.properties.at]));
  const tip = h("p", {class: "tip-box", hidden: true, "aria-hidden": "true"});
  const lands = s("g", {class: "lands"}, shapes.features.map(shape => land(shape, path, byCode, centre)));
  const stage = s("g", {}, lands, arcs(places, path, centre, partners));
  const svg = s("svg", {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `How the world stands with ${theName(centre.name)}, as a map; the table below says the same`},
    hatches(), stage);
  const frame = h("div", {class: ["stage", ...["agreements", "attacks"].filter(name => hidden(state, name)).map(name => "no-" + name)].join(" ")}, svg, tip);
  hover(svg, tip, byCode, centre);
  svg.addEventListener("click", event => {
    const code = event.target.closest("[data-code]")?.dataset.code;
    if (code && code !== centre.alpha2) go({view: "pair", one: centre.alpha2, other: code});
  });
  frame.append(zoomable(svg, stage));
  return {frame};
}

function land(shape, path, byCode, centre) {
  const status = byCode.get(shape.id)?.status;
  const names = ["land", shape.id === centre.alpha2 ? "centre" : kind(status)];
  const isPoint = shape.geometry.type === "Point";
  // a dot of the map's grey for every small island would be noise
  if (isPoint && !byCode.has(shape.id) && shape.id !== centre.alpha2) names.push("quiet");
  if (isPoint) names.push("point");
  return s("path", {class: names.join(" "), d: path(shape), "data-code": shape.id, "data-name": shape.properties.name});
}

function arcs(places, path, centre, partners) {
  const from = places.get(centre.alpha2);
  if (!from) return s("g", {});
  const arc = (name, start, end, bend) => s("path", {class: "arc " + name, d: bow(path, start, end, bend)});
  const drawn = (name, list) => s("g", {class: name}, list);
  const placed = partners.filter(partner => places.has(partner.code));
  const agreed = placed.filter(partner => partner.status);
  return s("g", {class: "arcs", "aria-hidden": "true"},
    drawn("agreements", agreed.map(partner => arc(`agreement ${coarse(partner.status)}`, from, places.get(partner.code), 0.12))),
    drawn("attacks", placed.flatMap(partner => [
      partner.made && arc("attack " + partner.made.modality, places.get(partner.code), from, 0.18),
      partner.suffered && arc("attack " + partner.suffered.modality, from, places.get(partner.code), 0.24),
    ].filter(Boolean))));
}

/** A bow between two places, on this side of the date line. Lines with a bend of their own do not lie on one another. */
function bow(path, start, end, bend) {
  const [[x1, y1], [x2, y2]] = [start, end].map(path.projection());
  const up = x2 < x1 ? -bend : bend;
  const round = value => value.toFixed(1);
  return `M${round(x1)} ${round(y1)}Q${round((x1 + x2) / 2 + up * (y2 - y1))} ${round((y1 + y2) / 2 - up * (x2 - x1))} ${round(x2)} ${round(y2)}`;
}

function hover(svg, tip, byCode, centre) {
  svg.addEventListener("pointermove", event => {
    const place = event.target.closest("[data-name]");
    tip.hidden = !place;
    if (!place) return;
    const {code, name} = place.dataset;
    tip.replaceChildren(h("strong", {}, name), ...told(byCode.get(code), code === centre.alpha2, centre).map(line => h("span", {}, line)));
    const box = svg.getBoundingClientRect();
    const x = event.clientX - box.left;
    tip.classList.toggle("left", x > box.width / 2);
    tip.style.insetInlineStart = x + "px";
    tip.style.insetBlockStart = event.clientY - box.top + "px";
  });
  svg.addEventListener("pointerleave", () => tip.hidden = true);
}

function told(partner, isCentre, centre) {
  if (isCentre) return ["the country chosen"];
  if (!partner) return ["nothing told"];
  const {agreement, made, suffered} = partner;
  return [
    statusName(partner.status) + (agreement?.date ? ", " + dateName(agreement.date) : ""),
    made && `told to have attacked ${centre.name} (${made.modality})`,
    suffered && `told to have been attacked by ${centre.name} (${suffered.modality})`,
  ].filter(Boolean);
}

function table(partners, centre) {
  const order = partner => partner.status ? STATUSES.length - STATUSES.indexOf(partner.status) : 99;
  const rank = {standing: 0, prospective: 1, broken: 2};
  const sorted = [...partners].sort((a, b) =>
    (rank[coarse(a.status)] ?? 3) - (rank[coarse(b.status)] ?? 3) || order(a) - order(b) || a.name.localeCompare(b.name));
  if (sorted.length === 0) return h("p", {}, `No article tells of ${theName(centre.name)} and another country.`);
  return h("section", {},
    h("h2", {id: "partners"}, "Partners and opponents"),
    h("div", {class: "scroll", tabindex: "0", role: "region", "aria-labelledby": "partners"},
      h("table", {}, h("thead", {}, h("tr", {},
        ["Country", "Agreement", "Date", `Attacked ${centre.name}`, `Attacked by ${centre.name}`, "Sources"].map(text => h("th", {scope: "col"}, text)))),
      h("tbody", {}, sorted.map(partner => tableRow(partner, centre))))));
}

function tableRow(partner, centre) {
  const {agreement, made, suffered} = partner;
  const sources = Math.max(...[agreement, made, suffered].map(relation => relation?.sources ?? 0));
  return h("tr", {},
    h("th", {scope: "row"}, h("a", {href: address({view: "pair", one: centre.alpha2, other: partner.code})}, partner.name)),
    h("td", {}, partner.status ? badge(partner.status) : "—"),
    h("td", {}, agreement?.date ? dateName(agreement.date) : reported(agreement)),
    h("td", {}, made ? made.modality : "—"),
    h("td", {}, suffered ? suffered.modality : "—"),
    h("td", {class: "number"}, sources));
}

function reported(agreement) {
  return agreement?.lastReported ? h("span", {class: "aside"}, "reported " + dateName(agreement.lastReported)) : "—";
}
