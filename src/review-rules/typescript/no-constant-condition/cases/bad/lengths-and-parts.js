export function schemeOf(url) {
  if (url.slice(0, 3) === 'http') return 'http'; // expect: constant-expression
  if (url.substring(0, 4) !== 'https') return 'plain'; // expect: constant-expression
  return url.substr(0, 5) === 'https:' ? 'tls' : ''; // expect: constant-expression
}

export function isFull(list) {
  if (list.length === '5') return true; // expect: constant-expression
  return list.length !== '0'; // expect: constant-expression
}
