export const isYoung = (age) => !age > 18; // expect: constant-expression
export const label = (count) => ('Item ' + count > 5 ? 'many' : 'few'); // expect: constant-expression
export const has = (names, name) => names.includes(name) > -1; // expect: constant-expression
export const lacks = (names, name) => names.includes(name) < 0; // expect: constant-expression
export const isPage = (url) => url.startsWith('/page') >= 0; // expect: constant-expression
export const isPdf = (file) => file.toLowerCase().endsWith('.PDF'); // expect: constant-expression
export function isLoud(text) {
  const shown = text.toUpperCase();
  return shown.includes('hello'); // expect: constant-expression
}
export const isEmpty = (settings) => !Object.keys(settings); // expect: constant-expression
export const pick = (rows) => (rows.filter((row) => row.isOpen) ? 'open' : 'closed'); // expect: constant-condition
export function check(rows) {
  if (!rows.filter((row) => row.isOpen)) throw new Error('none is open'); // expect: constant-condition
  return Object.values(rows);
}
export const isDearer = (a, b) => a.toFixed(2) > b.toFixed(2); // expect: constant-expression
export const isMany = (count) => '10' < count.toFixed(0); // expect: constant-expression
export const isMissing = (names, name) => names.includes(name) == -1; // expect: constant-expression
export const isText = (value) => typeof (value === 'string'); // expect: typeof-value
