export function parseCookie(header) {
  if (!/^(?:\w+=\w+;? ?)+$/.test(header)) return {}; // expect: redos
  return Object.fromEntries(header.split('; ').map((one) => one.split('=')));
}

export const isEmail = (value) =>
  /^([a-zA-Z0-9])(([-.]|[_]+)?([a-zA-Z0-9]+))*@[a-z0-9]+\.[a-z]{2,3}$/.test(value); // expect: redos
