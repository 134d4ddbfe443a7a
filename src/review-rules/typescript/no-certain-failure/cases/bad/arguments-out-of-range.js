export const exact = (price) => price.toFixed(200); // expect: refused-value
export const rough = (price) => price.toPrecision(0); // expect: refused-value
export const isTag = (text) => text.startsWith(/#/); // expect: refused-value
export const hasDigit = (text) => text.includes(/\d/); // expect: refused-value
export const open = () => new RegExp('(open'); // expect: refused-value
export const flagged = () => RegExp('open', 'gx'); // expect: refused-value
export const users = () => new URL('/users'); // expect: refused-value
export const user = (id) => new URL(`./users/${id}`); // expect: refused-value
export const find = (url, sought) => fetch(url, { method: 'GET', body: JSON.stringify(sought) }); // expect: refused-value
export const send = (url) => fetch(url, { body: new FormData() }); // expect: refused-value

export function firstOf(text) {
  const names = text.split(',');
  return names.find('ann'); // expect: refused-value
}
