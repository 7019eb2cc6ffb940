/** The statuses as they are drawn everywhere: one colour, one word each. */

import {h, s} from "./dom.js";
import {STATUSES, statusName} from "./words.js";

/** The word of a status on its colour. */
export function badge(status) {
  return h("span", {class: "badge " + kind(status)}, statusName(status));
}

/** The class of what is coloured by a status. */
export function kind(status) {
  return status ? "s-" + status : "s-none";
}

/** What the colours and shapes mean; on maps also the lines. */
export function legend(withArcs) {
  const swatch = (name, text) => h("li", {}, h("span", {class: "swatch " + name, "aria-hidden": "true"}), text);
  return h("ul", {class: "legend", "aria-label": "Legend"},
    STATUSES.map(status => swatch(kind(status), statusName(status))),
    swatch("s-none", "no agreement"),
    withArcs
      ? [h("li", {}, line("agreement"), "agreement (dashed: prospective, dotted: broken)"),
        h("li", {}, line("attack", s("path", {class: "tip", d: "M27.5 9.5L20 7.5L25.5 2.5Z"})), "attack (dashed: alleged or denied)")]
      : swatch("attacked", "attack (hollow: alleged or denied)"));
}

function line(name, tip = null) {
  return s("svg", {class: "key", viewBox: "0 0 28 10", "aria-hidden": "true"}, s("path", {class: "arc " + name, d: "M1 8Q14 -4 27 8"}), tip);
}

/** On the line of time: which side is which. */
export function relationLegend() {
  return h("span", {class: "sides", "aria-hidden": "true"},
    h("span", {class: "dot agreement"}), "agreement", h("span", {class: "dot attack"}), "attack");
}

/** Diagonal lines, which tell broken agreements apart without colour. */
export function hatches() {
  const hatch = (id, name) => s("pattern", {id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
    s("rect", {width: 5, height: 5, class: name}), s("line", {x1: 0, y1: 0, x2: 0, y2: 5, class: "hatch"}));
  return s("defs", {}, hatch("hatch-ended", "s-ended-plain"), hatch("hatch-rejected", "s-rejected-plain"),
    s("marker", {id: "tip", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto"},
      s("path", {class: "tip", d: "M0 0L8 4L0 8Z"})));
}
