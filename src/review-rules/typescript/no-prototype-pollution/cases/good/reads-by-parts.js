export function read(object, path) {
  const parts = toSegments(path);
  let at = object;
  for (const part of parts.slice(0, -1)) at = at?.[part];
  return at?.[parts[parts.length - 1]];
}

export function count(words) {
  const counts = {};
  for (const word of words.slice(1).map((one) => one.trim())) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
