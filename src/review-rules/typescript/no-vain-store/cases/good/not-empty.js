export function isKnown(name) {
  const known = ['a', 'b'];
  const more = new Set(['c']);
  return known.includes(name) || more.has(name);
}
