/**
 * The answer for a key, found once and kept. While it is being found (a list that is pushed to itself, by way of
 * others), the answer is no.
 */
export function remembered<Key>(known: Map<Key, boolean>, key: Key, find: () => boolean): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, false);
  const answer = find();
  known.set(key, answer);
  return answer;
}
