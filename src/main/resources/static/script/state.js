/** What is shown stands in the address, so that it can be sent and the back button works. */

export const VIEWS = ["map", "matrix", "pair", "insights", "read", "search", "entity", "article"];

/** The state in an address: its view, and whatever that view takes. */
export function stateOf(url = new URL(location.href)) {
  const state = Object.fromEntries(url.searchParams);
  return {...state, view: VIEWS.includes(state.view) ? state.view : "map"};
}

/** The address of a state; what is empty is left out. */
export function address(state) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== null && value !== undefined && value !== "") parameters.set(name, value);
  }
  return "/?" + parameters;
}

/** Goes there, as a link would. */
export function go(state) {
  history.pushState(null, "", address(state));
  dispatchEvent(new Event("entente:state"));
}

/** Goes there without a step for the back button: for choices within a view. */
export function adjust(change) {
  history.replaceState(null, "", address({...stateOf(), ...change}));
}

/** Calls at each change of the state; links within the page lead here instead of to the server. */
export function onState(show) {
  addEventListener("entente:state", show);
  addEventListener("popstate", show);
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const href = link.getAttribute("href");
    const url = new URL(typeof href === "string" ? href : location.href, location.href);
    if (url.origin !== location.origin || url.pathname !== "/" || href.startsWith("#") || link.target) return;
    event.preventDefault();
    history.pushState(null, "", url);
    show(event);
  });
}
