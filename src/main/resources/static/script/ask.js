/** Asks REST. */

const ROOT = "/api/v1";

/** What went wrong, in the words of the server where it has any. */
export class Fault extends Error {
  constructor(title, detail, status) {
    super(title);
    this.detail = detail;
    this.status = status;
  }
}

/** The answer as JSON. @throws Fault */
export async function ask(path, options = {}) {
  const response = await answer(path, options);
  if (response.ok) return response.json();
  throw await fault(response);
}

/** All parts of a list put together, up to a number. */
export async function askAll(path, most = 1000, options = {}) {
  const results = [];
  const first = new URL(ROOT + path, location.origin);
  first.searchParams.set("limit", "200");
  let page;
  do {
    if (page) first.searchParams.set("cursor", page.next);
    page = await ask(first.pathname.slice(ROOT.length) + first.search, options);
    results.push(...page.results);
  } while (page.next && results.length < most);
  return results;
}

/** As an address for people: to save, or to open elsewhere. */
export function rest(path) {
  return ROOT + path;
}

async function answer(path, options) {
  try {
    return await fetch(ROOT + path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Fault("The server does not answer", "It may have been stopped, or the network is down.", 0);
  }
}

async function fault(response) {
  const problem = await response.json().catch(() => ({}));
  return new Fault(
    problem.title ?? "The server answered " + response.status,
    problem.detail ?? "It gave no reason.",
    response.status);
}
