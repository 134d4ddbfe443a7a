export function describe(text) {
  const digits = /\d+/g;
  const kind = digits.test(text) ? 'numbered' : 'plain';
  return `${kind}: ${text}`;
}
