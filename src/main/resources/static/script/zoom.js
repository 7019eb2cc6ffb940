/** Closer and further: by buttons, by dragging, by two fingers, by the wheel with Ctrl. */

/* global d3 */

import {h} from "./dom.js";

const CLOSEST = 10;
const STEP = 1.6;

/** @returns the buttons */
export function zoomable(svg, stage) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const zoom = d3.zoom().scaleExtent([1, CLOSEST]).translateExtent([[0, 0], extent(svg)])
    .filter(event => event.type === "wheel" ? event.ctrlKey : !event.button && (event.type !== "touchstart" || event.touches.length > 1))
    .on("zoom", ({transform}) => {
      stage.setAttribute("transform", transform);
      stage.style.setProperty("--closer", transform.k);
    });
  const picture = d3.select(svg).call(zoom).on("dblclick.zoom", null);
  const by = factor => picture.transition().duration(still ? 0 : 200).call(zoom.scaleBy, factor);
  const button = (label, sign, act) => h("button", {type: "button", "aria-label": label, title: label, onclick: act}, sign);
  return h("div", {class: "zoom"},
    button("Closer", "+", () => by(STEP)),
    button("Further", "−", () => by(1 / STEP)),
    button("The whole world", "○", () => picture.transition().duration(still ? 0 : 200).call(zoom.transform, d3.zoomIdentity)));
}

function extent(svg) {
  const {width, height} = svg.viewBox.baseVal;
  return [width, height];
}
