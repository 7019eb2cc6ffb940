/** Elements, without markup in strings: nothing that an article says is ever read as HTML. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element with its attributes and children. A function among the attributes listens to the event of its name
 * ("onclick"); null and false leave the attribute out. Children are nodes, texts, lists of them, or null.
 */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function s(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Tells those who listen to the page what has changed. */
export function announce(message) {
  document.getElementById("status").textContent = message;
}

/** A list of choices with its label. Choices are {value, label}. */
export function select(label, choices, chosen, onchange, attributes = {}) {
  const options = choices.map(({value, label: text}) =>
    h("option", {value, selected: value === chosen}, text));
  return h("label", {class: "field"}, h("span", {}, label),
    h("select", {...attributes, onchange: event => onchange(event.target.value)}, options));
}

/** The text of a button changes for a moment, to say that it is done. */
export function flash(button, message) {
  const text = button.dataset.text ?? button.textContent;
  button.dataset.text = text;
  button.textContent = message;
  announce(message);
  setTimeout(() => button.textContent = text, 2000);
}
