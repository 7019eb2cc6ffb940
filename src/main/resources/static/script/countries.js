/** The countries that the graph knows, asked for once a visit. */

import {askAll} from "./ask.js";

let known = null;

/** With counts, by name. */
export function countries() {
  known ??= askAll("/countries").then(list => list.sort((a, b) => a.name.localeCompare(b.name)));
  known.catch(() => known = null);
  return known;
}

/** After the graph has changed, or may have. */
export function forgetCountries() {
  known = null;
}

/** From codes to names. */
export async function names() {
  return new Map((await countries()).map(country => [country.alpha2, country.name]));
}

/** "IL" of "country:IL"; null for any other thing. */
export function codeOf(id) {
  return id?.startsWith("country:") ? id.slice("country:".length) : null;
}

/** What a list of choices takes. */
export function choices(list, none) {
  const all = list.map(country => ({value: country.alpha2, label: country.name}));
  return none ? [{value: "", label: none}, ...all] : all;
}
