const dateLike = /^(\d{4})-(\d{2})$/;

export function yearOf(text) {
  if (!dateLike.test(text)) throw new TypeError(`no date: ${text}`);
  return Number(text.match(dateLike)[1]);
}

export function schemeOf(url) {
  if (url.startsWith('http')) return url.match(/^(https?):/)[1];
  return undefined;
}

export function channels(color) {
  switch (color[0]) {
    case '#':
      return color.match(/[\da-f]{2}/gi).map((part) => parseInt(part, 16));
    default:
      return [];
  }
}

export function versionOf(agent) {
  const isFirefox = agent.indexOf('Firefox/') > -1;
  return isFirefox ? /Firefox\/(\d+)/.exec(agent)[1] : undefined;
}

export const numbers = (lines) =>
  lines.filter((line) => /^\d/.test(line)).map((line) => line.match(/^\d+/)[0]);
