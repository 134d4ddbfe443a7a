export function schemeOf(url) {
  if (url.slice(0, 4) === 'http') return 'http';
  if (url.slice(0, 8) === 'https') return 'https';
  if (url.slice(-4) === 'http' || url.slice(-9, -2) === 'http') return 'end';
  return url.substr(2, 4) === 'http' ? 'tls' : '';
}

export const isFull = (list) => list.length == '5' || list.length === 5;
