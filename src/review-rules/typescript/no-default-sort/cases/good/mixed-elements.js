export const labels = [10, 'nine', 8].sort();
export function versions(list) {
  const found = [];
  for (const one of list) found.push(one.major, String(one.minor));
  return found.sort();
}
