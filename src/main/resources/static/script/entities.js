/** Links to entities by their names. */

import {ask} from "./ask.js";
import {codeOf} from "./countries.js";
import {h} from "./dom.js";
import {address} from "./state.js";
import {idName} from "./words.js";

const asked = new Map();

function nameOf(id) {
  if (!asked.has(id)) {
    asked.set(id, ask("/entities/" + encodeURIComponent(id)).then(entity => entity.name).catch(() => idName(id)));
  }
  return asked.get(id);
}

/** Where an entity is looked at. */
export function entityAddress(id) {
  const code = codeOf(id);
  return address(code ? {view: "map", country: code} : {view: "entity", id});
}

/** A link; where only the id is at hand, the name follows when it is known. */
export function entityLink(id, name) {
  const link = h("a", {href: entityAddress(id)}, name ?? idName(id));
  if (!name) nameOf(id).then(known => link.textContent = known);
  return link;
}

/** Links with commas between. */
export function entityLinks(ids) {
  return ids.flatMap((id, i) => i ? [", ", entityLink(id)] : [entityLink(id)]);
}
