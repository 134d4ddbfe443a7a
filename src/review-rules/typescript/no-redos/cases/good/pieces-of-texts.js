// What is taken out cannot hold what takes long.
export function parseWords(text) {
  return text.split(/\s+/).map((word) => word.replace(/\s+$/, ''));
}

export const parseList = (text) => text.split(' ').map((item) => item.replace(/ +$/, ''));

export const parseLetters = (text) => text.split('').map((letter) => letter.replace(/\s+$/, ''));

export function parseDate(text) {
  const match = /^(\d{4})-(\d{2})(.)/.exec(text);
  return match === null ? undefined : match[1].replace(/0+$/, '') + match[3].replace(/\s+$/, '');
}

export function parseTag(html) {
  const name = html.match(/^<([a-z]+)/);
  return name === null ? '' : name[1].replace(/\s+$/, '');
}

export const parseNumbers = (text) => (text.match(/\d+/g) ?? []).map((digits) => digits.replace(/\s+$/, ''));

// Nobody knows what it is split at, or what finds it.
export const parseParts = (text, separator) => text.split(separator).map((part) => part.replace(/\s+$/, ''));

export const parseBy = (text, pattern) => pattern.exec(text)[1].replace(/\s+$/, '');

// No text of somebody else.
export const rows = (table) => table.rows.map((row) => row.replace(/\s+$/, ''));

export function parseOnce(text, found) {
  found = cleaned(found);
  return text === '' ? [] : found[1].replace(/\s+$/, '');
}

// The second is the number of the element.
export const numbers = (text) => text.split('\n').map((_line, index) => index.replace(/\s+$/, ''));

// At most so many.
export const first = (text) => text.split('\n', 2)[0].replace(/\n+$/, '');
