import { extname } from 'node:path';

export const lacks = (names, name) => names.includes(name) === -1; // expect: constant-expression
export const isDark = () => localStorage.getItem('dark') === true; // expect: constant-expression
export const isWide = () => window.sessionStorage.getItem('width') !== 100; // expect: constant-expression
export const isAbsent = (names, name) => names.indexOf(name) === undefined; // expect: constant-expression
export const isKnown = (rows, id) => rows.findIndex((row) => row.id === id) != null; // expect: constant-expression

export function pageOf(search) {
  const params = new URLSearchParams(search);
  if (params.get('page') === 1) return 'first'; // expect: constant-expression
  const shown = Number(params.get('shown'));
  if (shown === undefined) return 'all'; // expect: constant-expression
  return String(shown);
}

export function isSame(user, other) {
  const mine = Number(user.id);
  const theirs = String(other.id);
  return mine === theirs; // expect: constant-expression
}

export function isFive(value) {
  const text = value.toString();
  return text === 5; // expect: constant-expression
}

export const isJson = (file) => extname(file) === 'json'; // expect: constant-expression
export const isSafe = (link) => new URL(link).protocol === 'https'; // expect: constant-expression
export const isTop = () => window.location.hash === 'top'; // expect: constant-expression
export const isFirst = (link) => new URL(link).search === 'page=1'; // expect: constant-expression
export const isList = (file) => file.slice(-3) === '.csv'; // expect: constant-expression
export const isEven = (a, b, c) => a === b === c; // expect: constant-expression
