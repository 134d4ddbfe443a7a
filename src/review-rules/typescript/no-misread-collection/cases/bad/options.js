export function merge(options) {
  const all = new Map(Object.entries(options));
  const seen = Object.entries(all); // expect: lost-entries
  return seen.concat(Object.values(new Set(['a']))); // expect: lost-entries
}
