export function merge(options) {
  const all = new Map(Object.entries(options));
  const seen = Object.entries(all); // expect: misread-collection
  return seen.concat(Object.values(new Set(['a']))); // expect: misread-collection
}
