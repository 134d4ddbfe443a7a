export function rowsOf(count, load) {
  const rows = new Array(count).fill([]);
  for (let i = 0; i < count; i++) rows[i] = load(i);
  return rows;
}
