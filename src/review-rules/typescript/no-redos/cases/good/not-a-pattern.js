import { RegExp } from './own-patterns.js';

export const own = (text) => new RegExp('^(a+)+$').test(text);

export const made = (text, part) => new globalThis.RegExp(`^(${part}+)+$`).test(text);

export const division = (a, b, g) => (a / (b + b) + b / g) * 2;
