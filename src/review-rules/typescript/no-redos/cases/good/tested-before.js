// What a text was found to be before, it still is: one that is slow does not come so far.
export function parseDuration(text) {
  if (!/^(?:\d+[a-z])+$/.test(text)) return undefined;
  return text.match(/\d+[a-z]/g).map((part) => part.length);
}

export function interpolation(body) {
  if (/#\{[^}]+\}/.test(body)) {
    body = body.replace(/#\{[^}]+\}/g, '').replace(/\{[^}]+\}/g, '');
    return body;
  }
  return body;
}

export const isNamed = (text) => text.endsWith('>') && /<[^>]*>/.test(text);

export const nameOf = (text) => (text.includes('{') ? '' : text.replace(/\{[^}]+\}/g, ''));

export const rest = (text) => !text.match(/^\d+$/) || text.replace(/[a-z]+:/g, '');
