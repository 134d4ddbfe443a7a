export function gather(rows) {
  const found = [];
  for (const row of rows) found.push(row);
  const seen = new Set();
  rows.forEach((row) => seen.add(row));
  const list = [];
  const length = list.push(1);
  return [found, seen, length];
}
