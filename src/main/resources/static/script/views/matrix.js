/** All countries with one another. */

import {ask} from "../ask.js";
import {codeOf, countries} from "../countries.js";
import {announce, h, select} from "../dom.js";
import {grid} from "../grid.js";
import {emptyGraph} from "../notices.js";
import {address, go} from "../state.js";
import {badge, legend} from "../status.js";
import {coarse, count, dateName, statusName} from "../words.js";

const ROWS_AT_FIRST = 100;

export async function show(state) {
  const [all, standings] = await Promise.all([countries(), ask("/standings")]);
  const heading = h("h1", {}, "Who stands how with whom");
  if (standings.results.length === 0) return {title: "Matrix", content: [heading, emptyGraph()]};
  const pairs = standings.results.map(pairOf);
  const order = ordered(all, pairs, state.order);
  const names = new Map(all.map(country => [country.alpha2, country.name]));
  const cells = cellsOf(pairs);
  const readout = h("p", {class: "readout"}, "Point at a cell, or choose the grid and move with the arrow keys; Enter opens the two.");
  const tell = (row, column, aloud) => {
    const text = told(cells, names, row, column);
    readout.textContent = text;
    if (aloud) announce(text);
  };
  return {
    title: "Matrix",
    content: [
      h("div", {class: "headline"}, heading, h("div", {class: "controls"},
        select("Order", [{value: "", label: "most agreements first"}, {value: "name", label: "by name"}],
          state.order ?? "", value => go({...state, order: value})))),
      h("p", {class: "lead"}, `${count(order.length, "country", "countries")}, ${count(pairs.length, "pair")} with an agreement or an attack. `
        + "A mark says that the country of the column is told to have attacked that of the row."),
      h("figure", {class: "matrix"}, readout,
        grid({codes: order, names, cells, tell, open: (one, other) => go({view: "pair", one, other})}),
        h("figcaption", {}, legend(false))),
      table(pairs, names, state),
    ],
    message: `Matrix of ${count(order.length, "country", "countries")}, ${count(pairs.length, "pair")}`,
  };
}

function pairOf(row) {
  return {...row, one: codeOf(row.one), other: codeOf(row.other)};
}

function ordered(all, pairs, order) {
  const degree = new Map();
  const add = (code, weight) => degree.set(code, (degree.get(code) ?? 0) + weight);
  for (const {one, other, status} of pairs) {
    for (const code of [one, other]) add(code, status ? 1000 : 1);
  }
  const present = all.filter(country => degree.has(country.alpha2));
  if (order !== "name") present.sort((a, b) => degree.get(b.alpha2) - degree.get(a.alpha2));
  return present.map(country => country.alpha2);
}

/** From "row column" to the status between the two, and whether the column attacked the row. */
function cellsOf(pairs) {
  const cells = new Map();
  for (const pair of pairs) {
    cells.set(pair.one + " " + pair.other, {status: pair.status, date: pair.date, attacked: pair.otherAttackedOne});
    cells.set(pair.other + " " + pair.one, {status: pair.status, date: pair.date, attacked: pair.oneAttackedOther});
  }
  return cells;
}

function told(cells, names, row, column) {
  const [one, other] = [names.get(row), names.get(column)];
  if (row === column) return one;
  const cell = cells.get(row + " " + column);
  const back = cells.get(column + " " + row);
  if (!cell) return `${one} and ${other}: nothing told`;
  return [
    `${one} and ${other}: ${statusName(cell.status)}` + (cell.date ? ", " + dateName(cell.date) : ""),
    cell.attacked && `${one} attacked by ${other} (${cell.attacked})`,
    back.attacked && `${other} attacked by ${one} (${back.attacked})`,
  ].filter(Boolean).join("; ");
}

/** The same as a table, for a status at a time. */
function table(pairs, names, state) {
  const groups = [["standing", "Standing"], ["prospective", "Prospective"], ["broken", "Broken"], ["attacks", "Attacks"]];
  const group = state.group ?? "standing";
  const chosen = pairs.filter(pair => group === "attacks" ? pair.otherAttackedOne || pair.oneAttackedOther : coarse(pair.status) === group);
  const body = h("tbody", {});
  const more = h("button", {type: "button", onclick: () => add()}, "Show more");
  let shown = 0;
  const add = () => {
    body.append(...chosen.slice(shown, shown + ROWS_AT_FIRST).map(pair => tableRow(pair, names)));
    shown += ROWS_AT_FIRST;
    more.hidden = shown >= chosen.length;
  };
  add();
  return h("section", {},
    h("h2", {id: "pairs"}, "The same as a table"),
    h("nav", {class: "tabs", "aria-label": "Kind of pairs"}, groups.map(([value, label]) =>
      h("a", {href: address({...state, view: "matrix", group: value}), "aria-current": value === group ? "true" : null}, label))),
    h("div", {class: "scroll", tabindex: "0", role: "region", "aria-labelledby": "pairs"}, h("table", {},
      h("thead", {}, h("tr", {}, ["The two", "Agreement", "Date", "Attacks"].map(text => h("th", {scope: "col"}, text)))), body)),
    chosen.length ? null : h("p", {}, "No pair of this kind."), more);
}

function tableRow(pair, names) {
  const [one, other] = [names.get(pair.one), names.get(pair.other)];
  const attacks = [
    pair.otherAttackedOne && `${other} on ${one} (${pair.otherAttackedOne})`,
    pair.oneAttackedOther && `${one} on ${other} (${pair.oneAttackedOther})`,
  ].filter(Boolean);
  return h("tr", {},
    h("th", {scope: "row"}, h("a", {href: address({view: "pair", one: pair.one, other: pair.other})}, `${one} and ${other}`)),
    h("td", {}, pair.status ? badge(pair.status) : "—"),
    h("td", {}, dateName(pair.date) || "—"),
    h("td", {}, attacks.join("; ") || "—"));
}
