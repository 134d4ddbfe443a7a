export function ends(text) {
  const parts = text.split('/');
  const last = parts[-1]; // expect: misread-collection
  return last ?? parts[parts.length].trim(); // expect: misread-collection
}

export function without(names, index) {
  const kept = [...names];
  delete kept[index]; // expect: misread-collection
  const other = names.slice();
  delete other[0]; // expect: misread-collection
  return kept;
}

export function colours() {
  const list = [];
  list['red'] = '#f00'; // expect: misread-collection
  list['green'] = '#0f0';
  return list.length;
}

export const has = (rows, id) => rows.includes((row) => row.id === id); // expect: misread-collection
export const placeOf = (rows, id) => rows.indexOf(function (row) { return row.id === id; }); // expect: misread-collection
export function isKnown(point) {
  const seen = new Set([point]);
  if (seen[0]) return true; // expect: misread-collection
  return seen.has({ x: 1, y: 2 }); // expect: misread-collection
}
export const isPair = (text) => text.split(',').includes(['a', 'b']); // expect: misread-collection
export const basic = () => new Set('red', 'green'); // expect: misread-collection
export const numbers = (count) => new Array(count).map((_none, index) => index); // expect: misread-collection
export const tell = (log) => Array(5).forEach((_none, index) => log(index)); // expect: misread-collection
export const highest = (rows) => Math.max(rows.map((row) => row.size)); // expect: misread-collection
