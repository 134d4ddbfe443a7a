export const pick = (names, wanted) => names.filter((name) => wanted.indexOf(name) !== -1);
export const begins = (names, start) => names.filter((name) => !name.indexOf(start));
export const places = (names, wanted) => names.map((name) => wanted.indexOf(name));
export const unique = (names) => names.filter((name, place) => names.indexOf(name) === place);
export const sorted = (names, order) => names.sort((a, b) => order.indexOf(a) - order.indexOf(b));
