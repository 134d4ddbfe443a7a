// Each was tested, but not so that a slow text is kept out.
export function parseDuration(text) {
  if (!/^\d/.test(text)) return undefined;
  return text.match(/\d+[a-z]/g); // expect: slow-search
}

export function otherText(text, other) {
  if (!/^[a-z]+$/.test(other)) return undefined;
  return text.match(/\d+[a-z]/g); // expect: slow-search
}

export function onlyLogged(text) {
  if (!/^(?:\d+[a-z])+$/.test(text)) console.warn(text);
  return text.match(/\d+[a-z]/g); // expect: slow-search
}

export function writtenAgain(text, str) {
  if (!/^[a-z]+$/.test(text)) return undefined;
  text = str;
  return text.match(/\d+[a-z]/g); // expect: slow-search
}

export const rest = (text) => !text.match(/^\w+$/) || text.replace(/\w+:/g, ''); // expect: slow-search

export const eitherWay = (text) => text.endsWith('>') || text.replace(/<[^>]*>/g, ''); // expect: slow-search

export const orLong = (text, isLong) =>
  text.endsWith('>') || isLong ? text.replace(/<[^>]*>/g, '') : text; // expect: slow-search
