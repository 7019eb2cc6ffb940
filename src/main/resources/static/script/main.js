import {announce} from "./dom.js";
import {busy, broken} from "./notices.js";
import {onState, stateOf, go} from "./state.js";

const main = document.getElementById("main");
const MODULES = {
  map: () => import("./views/map.js"),
  matrix: () => import("./views/matrix.js"),
  pair: () => import("./views/pair.js"),
  insights: () => import("./views/insights.js"),
  read: () => import("./views/read.js"),
  search: () => import("./views/search.js"),
  entity: () => import("./views/entity.js"),
  article: () => import("./views/article.js"),
};

let turn = 0;

/** Shows what the address says. What comes too late, since the reader has gone on, is dropped. */
async function show(event) {
  const mine = ++turn;
  const state = stateOf();
  mark(state);
  const waiting = setTimeout(() => main.replaceChildren(busy()), 150);
  try {
    const view = await MODULES[state.view]();
    const {title, content, message} = await view.show(state);
    if (mine !== turn) return;
    present(title, content, message ?? title, event);
  } catch (error) {
    if (mine === turn) present("Something went wrong", broken(error, show), error.message, event);
  } finally {
    clearTimeout(waiting);
  }
}

function present(title, content, message, event) {
  document.title = title === "Entente" ? title : title + " · Entente";
  main.replaceChildren(...[content].flat());
  announce(message);
  main.dataset.shown = location.search || "/";
  if (!event) return;
  // those who read by ear begin at the heading; others see the top of the new view
  const heading = main.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({preventScroll: true});
  if (event.type !== "popstate") scrollTo(0, 0);
}

function mark(state) {
  for (const link of document.querySelectorAll("nav [data-view]")) {
    if (link.dataset.view === state.view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const words = document.getElementById("words");
  if (document.activeElement !== words) words.value = state.view === "search" ? state.q ?? "" : "";
}

document.getElementById("search").addEventListener("submit", event => {
  event.preventDefault();
  const words = new FormData(event.target).get("q").trim();
  if (words) go({view: "search", q: words});
});

// a jump within the page would count as a step for the back button
document.querySelector(".skip").addEventListener("click", event => {
  event.preventDefault();
  main.focus();
});

onState(show);
show();
