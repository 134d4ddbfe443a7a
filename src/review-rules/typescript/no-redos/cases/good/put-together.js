// What only the running program knows, and what is no text of a pattern.
export const words = (list, text) => new RegExp('(?:' + list.join('|') + ')+\\s*$').test(text);

export const between = (text, flags) => new RegExp('\\s+$', flags).test(text);

const open = '<[a-z]+';
const attribute = '(?: [a-z]+="[^"]*")';

export const isTag = (html) => new RegExp(`^${open}${attribute}*>`).test(html);

export const lines = (text, count) => text.match(RegExp('(?:.{' + count + '})+', 'g'));
