/** The matrix as a picture: drawn at once however many cells there are, and walked by arrow keys. */

import {h} from "./dom.js";
import {kind} from "./status.js";
import {STATUSES} from "./words.js";

const ROOM = 30;
const SMALLEST = 9;
const LARGEST = 20;

const STEPS = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};

/**
 * @param codes of the countries, in the order of rows and columns
 * @param cells from "row column" to {status, attacked}
 * @param tell is called with the codes of the cell that is pointed at
 * @param open is called with the codes of the cell that is chosen
 */
export function grid({codes, names, cells, tell, open}) {
  const canvas = h("canvas", {
    tabindex: "0",
    role: "application",
    "aria-label": "Matrix of countries: arrow keys move, Enter opens the two countries",
  });
  const frame = h("div", {class: "scroll grid"}, canvas);
  const size = () => Math.max(SMALLEST, Math.min(LARGEST, Math.floor((frame.clientWidth - ROOM - 2) / codes.length)));
  let at = null;
  let picture = null;
  const point = () => picture && show(canvas, picture, codes, size(), at);
  const redraw = () => {
    if (!frame.isConnected) return;
    picture = drawn(canvas, codes, cells, size());
    point();
  };
  const move = (cell, aloud) => {
    if (at?.row === cell?.row && at?.column === cell?.column) return;
    at = cell;
    point();
    if (cell) tell(codes[cell.row], codes[cell.column], aloud);
  };
  canvas.addEventListener("pointermove", event => move(cellAt(canvas, event, size(), codes.length), false));
  canvas.addEventListener("click", event => choose(cellAt(canvas, event, size(), codes.length), codes, open));
  canvas.addEventListener("keydown", event => {
    if (event.key === "Enter") return choose(at, codes, open);
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = at ? {row: at.row + step[0], column: at.column + step[1]} : {row: 0, column: Math.min(1, codes.length - 1)};
    if (codes[next.row] && codes[next.column]) {
      move(next, true);
      reveal(frame, next, size());
    }
  });
  new ResizeObserver(redraw).observe(frame);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  return frame;
}

function choose(cell, codes, open) {
  if (cell && cell.row !== cell.column) open(codes[cell.row], codes[cell.column]);
}

function cellAt(canvas, event, size, count) {
  const box = canvas.getBoundingClientRect();
  const column = Math.floor((event.clientX - box.left - ROOM) / size);
  const row = Math.floor((event.clientY - box.top - ROOM) / size);
  return row >= 0 && column >= 0 && row < count && column < count ? {row, column} : null;
}

function reveal(frame, {row, column}, size) {
  const x = ROOM + column * size;
  const y = ROOM + row * size;
  if (x < frame.scrollLeft + ROOM) frame.scrollLeft = x - ROOM;
  if (x + size > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = x + size - frame.clientWidth;
  if (y < frame.scrollTop + ROOM) frame.scrollTop = y - ROOM;
  if (y + size > frame.scrollTop + frame.clientHeight) frame.scrollTop = y + size - frame.clientHeight;
}

/** All cells, on a canvas of their own: pointing at one does not draw the others again. */
function drawn(canvas, codes, cells, size) {
  const picture = document.createElement("canvas");
  const whole = ROOM + codes.length * size + 1;
  const pen = sized(picture, whole);
  const colours = palette(canvas);
  labels(pen, codes, size, colours);
  for (let row = 0; row < codes.length; row++) {
    for (let column = 0; column < codes.length; column++) {
      const x = ROOM + column * size;
      const y = ROOM + row * size;
      if (row === column) box(pen, x, y, size, colours.ink);
      else cell(pen, x, y, size, cells.get(codes[row] + " " + codes[column]), colours);
    }
  }
  sized(canvas, whole);
  canvas.style.width = canvas.style.height = whole + "px";
  return picture;
}

function sized(canvas, side) {
  const dense = devicePixelRatio || 1;
  canvas.width = canvas.height = Math.ceil(side * dense);
  const pen = canvas.getContext("2d");
  pen.scale(dense, dense);
  return pen;
}

/** The picture, with a cross over the cell that is pointed at. */
function show(canvas, picture, codes, size, at) {
  const pen = canvas.getContext("2d");
  const whole = ROOM + codes.length * size + 1;
  pen.clearRect(0, 0, whole, whole);
  pen.drawImage(picture, 0, 0, picture.width / (devicePixelRatio || 1), picture.height / (devicePixelRatio || 1));
  if (at) cross(pen, at, size, codes.length, palette(canvas));
}

function cell(pen, x, y, size, told, colours) {
  box(pen, x, y, size, colours[kind(told?.status)]);
  if (!told) return;
  if (told.status === "ended" || told.status === "rejected") stroke(pen, x, y, size, colours.paper);
  if (told.attacked) mark(pen, x, y, size, told.attacked, colours);
}

function box(pen, x, y, size, colour) {
  pen.fillStyle = colour;
  pen.fillRect(x, y, size - 1, size - 1);
}

/** Broken: struck through. */
function stroke(pen, x, y, size, colour) {
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x + 1, y + size - 2);
  pen.lineTo(x + size - 2, y + 1);
  pen.stroke();
}

/** Attacked: a disc, hollow where it is only alleged or denied; with a rim, since some see it no lighter than the cell. */
function mark(pen, x, y, size, modality, colours) {
  const middle = (size - 1) / 2;
  const radius = Math.max(2, size / 4);
  const line = Math.max(1, size / 9);
  pen.beginPath();
  pen.arc(x + middle, y + middle, radius, 0, 7);
  pen.strokeStyle = colours.paper;
  pen.lineWidth = line + 2;
  pen.stroke();
  pen.fillStyle = modality === "asserted" ? colours.attack : colours.paper;
  pen.fill();
  pen.strokeStyle = colours.attack;
  pen.lineWidth = line;
  pen.stroke();
}

function labels(pen, codes, size, colours) {
  pen.font = `${Math.min(11, Math.max(7, size - 1))}px ${colours.font}`;
  pen.textBaseline = "middle";
  codes.forEach((code, i) => {
    const middle = ROOM + i * size + size / 2 - 0.5;
    pen.fillStyle = colours.muted;
    pen.textAlign = "right";
    pen.fillText(code, ROOM - 5, middle);
    pen.save();
    pen.translate(middle, ROOM - 5);
    if (size < 14) pen.rotate(-Math.PI / 2);
    pen.textAlign = size < 14 ? "left" : "center";
    pen.fillText(code, 0, size < 14 ? 0 : -4);
    pen.restore();
  });
}

function cross(pen, {row, column}, size, count, colours) {
  const x = ROOM + column * size - 0.5;
  const y = ROOM + row * size - 0.5;
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 2;
  pen.strokeRect(x, y, size, size);
  pen.lineWidth = 0.5;
  pen.strokeRect(ROOM - 0.5, y, count * size, size);
  pen.strokeRect(x, ROOM - 0.5, size, count * size);
}

function palette(element) {
  const style = getComputedStyle(element);
  const colour = name => style.getPropertyValue(name).trim();
  const fills = Object.fromEntries(STATUSES.map(status => [kind(status), colour("--" + kind(status))]));
  return {
    ...fills,
    "s-none": colour("--land"),
    ink: colour("--ink"), muted: colour("--muted"), paper: colour("--paper"), attack: colour("--attack"),
    font: style.fontFamily,
  };
}
