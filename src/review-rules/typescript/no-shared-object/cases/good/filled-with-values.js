export function sums(rows, shops) {
  const sold = new Array(shops).fill(0);
  for (const row of rows) sold[row.shop] += row.count;
  const names = Array(shops).fill('');
  names[0] = 'all';
  return { sold, names };
}
