/** Relations said in a line. */

import {entityLink} from "./entities.js";
import {h} from "./dom.js";
import {badge} from "./status.js";
import {plain} from "./words.js";

/** @param name from an id to a name, or null where it is to be asked for */
export function relationLine(relation, name = () => null) {
  const link = id => entityLink(id, name(id));
  switch (relation.type) {
    case "AGREES_WITH":
      return [link(relation.source), " and ", link(relation.target), " ", relation.status && badge(relation.status),
        relation.instrument && " " + plain(relation.instrument)];
    case "ATTACKED_BY":
      return [link(relation.source), " attacked by ", link(relation.target), " ",
        relation.modality && h("span", {class: "badge attack"}, relation.modality)];
    case "QUOTED_IN":
      return [link(relation.source), " is quoted"];
    case "AFFILIATED_WITH":
      return [link(relation.source), relation.former ? ", once " : ", ", relation.title ?? "someone", " of ", link(relation.target)];
    default:
      return [link(relation.source), " belongs to ", link(relation.target)];
  }
}
