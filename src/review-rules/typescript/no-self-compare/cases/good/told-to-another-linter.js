export function isInvalid(entry) {
  // eslint-disable-next-line no-self-compare
  if (entry.name === entry.name) return false;
  return entry.kind == entry.kind; // eslint-disable-line eqeqeq, no-self-compare -- a proxy counts the reads
}
