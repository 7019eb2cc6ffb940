/** The shapes of the countries, loaded once, and how the globe is laid flat. */

/* global d3 */

export const WIDTH = 960;
export const HEIGHT = 470;

let shapes = null;

/** GeoJSON; features have the alpha-2 code as id, and the middle of the country in properties.at. */
export function world() {
  shapes ??= fetch("map/world.json").then(answer => {
    if (!answer.ok) throw new Error("The shapes of the countries are missing: " + answer.status);
    return answer.json();
  });
  shapes.catch(() => shapes = null);
  return shapes;
}

/** From longitude and latitude to the picture. */
export function projection() {
  return d3.geoNaturalEarth1().scale(178).translate([WIDTH / 2 - 6, HEIGHT / 2 + 26]).clipExtent([[0, 0], [WIDTH, HEIGHT]]);
}

/** What draws a GeoJSON object as the path of an SVG. */
export function pathMaker() {
  return d3.geoPath(projection()).digits(1).pointRadius(2.6);
}
