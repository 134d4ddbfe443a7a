import { includes } from 'lodash/fp';

export function ends(text) {
  const parts = text.split('/');
  parts[parts.length] = 'end';
  return parts.at(-1) ?? parts[parts.length - 1];
}
export const before = (table) => table[-1];
export const other = (rows, names) => rows[names.length];
export function without(names, name) {
  const kept = { ...names };
  delete kept[name];
  return kept;
}
export function numbered() {
  const list = [];
  list['0'] = 'first';
  list.total = 1;
  return list;
}
export const has = (rows, row) => rows.includes(row) || rows.some((one) => one.id === row.id);
export const asked = (query) => query.includes({ model: 'users' }) && query.includes(['a']);
export const curried = (names) => includes((name) => name === 'ann', names);
export const numbers = (count) => new Array(count).fill(0).map((_none, index) => index);
export const listed = () => Array('a', 'b').map((name) => name.trim());
export const highest = (rows) => Math.max(...rows.map((row) => row.size));
export const all = () => new Set(['red', 'green']);
export const sized = (set) => 'size' in new Set(set);
const known = [];
known['ascii'] = 1;
known['utf8'] = 2;
export const codeOf = (name) => known[name];
export const spread = (rows) => ({ ...rows, list: [...new Set(rows)], ...Object.fromEntries(new Map(rows)) });
