export function best(scores) {
  const known = scores.filter((score) => score > 0);
  const sorted = Object.values(scores).slice(0, 3);
  return [Math.max(Object.values(scores)), Math.min(sorted), known]; // expect: misread-collection, misread-collection
}
