import { readFile, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

const cache = new Map();

async function readTable(file) {
  if (cache.has(file)) return cache.get(file);
  const text = await readFile(file, 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(';').map((cell) => cell.trim()));
  cache.set(file, rows);
  return rows;
}

function sum(rows, column) {
  return rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
}

export async function writeReport(folder, month) {
  const target = path.join(folder, 'reports');
  await mkdir(target, { recursive: true });

  const income = await readTable(path.join(folder, `${month}-income.csv`));
  const expenses = readTable(path.join(folder, `${month}-expenses.csv`)); // expect: missing-await
  const lines = [`# ${month}`, ''];

  lines.push(`income: ${sum(income, 1).toFixed(2)}`);
  if (expenses.length > 0) {
    lines.push(`expenses: ${sum(expenses, 1).toFixed(2)}`);
  }
  for (const [name, amount] of income) {
    lines.push(`- ${name}: ${amount}`);
  }

  const file = path.join(target, `${month}.md`);
  try {
    await writeFile(file, lines.join('\n'));
  } catch (error) {
    console.error(`cannot write ${file}`, error);
    return undefined;
  }
  return file;
}
