/** How things are said. */

/** From the loosest tie to the closest, then the broken ones. */
export const STATUSES = ["proposed", "negotiating", "announced", "signed", "in-force", "ended", "rejected"];

const STATUS = {
  "proposed": "proposed",
  "negotiating": "negotiating",
  "announced": "announced",
  "signed": "signed",
  "in-force": "in force",
  "ended": "ended",
  "rejected": "rejected",
};

const COARSE = {
  "proposed": "prospective", "negotiating": "prospective",
  "announced": "standing", "signed": "standing", "in-force": "standing",
  "ended": "broken", "rejected": "broken",
};

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];

export function statusName(status) {
  return STATUS[status] ?? "no agreement";
}

export function coarse(status) {
  return COARSE[status] ?? null;
}

/** "15 February 2016", "February 2016" or "2016": no more exact than it was told. */
export function dateName(date) {
  if (!date) return "";
  const [year, month, day] = date.slice(0, 10).split("-").map(Number);
  if (!month) return String(year);
  return (day ? day + " " : "") + MONTHS[month - 1] + " " + year;
}

/** Where a date is told, that; else the day of the article. */
export function when(step) {
  if (step.date) return dateName(step.date);
  const day = step.asOf || step.article?.published;
  return day ? "reported " + dateName(day) : "undated";
}

const COUNTED = new Intl.NumberFormat("en");

/** "1 source", "1,200 sources". */
export function count(number, one, many = one + "s") {
  return COUNTED.format(number) + " " + (number === 1 ? one : many);
}

/** "a", "a and b", "a, b and c". */
export function listed(items) {
  return items.length < 2 ? items.join("") : items.slice(0, -1).join(", ") + " and " + items.at(-1);
}

/** What an id says by itself, where its name is not at hand. */
export function idName(id) {
  const plain = id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
  return plain.replace(/(^| )\p{Ll}/gu, letter => letter.toUpperCase());
}

const WITH_ARTICLE = /^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles)|Republic|Islands$|Emirates$/;

/** "the United States", "Israel". */
export function theName(country) {
  return WITH_ARTICLE.test(country) ? "the " + country : country;
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "joint statement" of "joint-statement". */
export function plain(term) {
  return term.replaceAll("-", " ");
}

/** To quote the words elsewhere. */
export function citation(text, article, today = new Date()) {
  const parts = [
    `“${text.trim().replace(/\s+/g, " ")}”`,
    article.title && `“${article.title}”`,
    article.publisher,
    article.published && dateName(article.published),
    article.url && `${article.url} (accessed ${dateName(today.toISOString())})`,
  ];
  return parts.filter(Boolean).join(", ") + ".";
}
