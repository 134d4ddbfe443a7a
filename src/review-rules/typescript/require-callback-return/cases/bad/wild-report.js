import { readFile } from 'node:fs/promises';

const separator = ';';

export async function report(path, { from, to, minimum = 0 }) {
  const text = await readFile(path, 'utf8');
  const [header, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = header.split(separator).map((name) => name.trim().toLowerCase());
  const rows = lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
  });
  const chosen = rows.filter((row) => {
    const date = new Date(row.date);
    if (Number.isNaN(date.getTime())) return false;
    return date >= from && date < to;
  });
  const totals = chosen.reduce((sums, row) => { // expect: callback-return
    const amount = Number(row.amount);
    if (Number.isNaN(amount)) {
      return sums;
    }
    sums.set(row.account, (sums.get(row.account) ?? 0) + amount);
  }, new Map());
  const entries = [...totals].filter(([, sum]) => sum >= minimum);
  entries.sort(([, a], [, b]) => {
    if (a === b) return 0;
    return b - a;
  });
  entries.forEach(([account, sum]) => {
    console.log(`${account.padEnd(20)} ${sum.toFixed(2)}`);
  });
  return entries;
}
