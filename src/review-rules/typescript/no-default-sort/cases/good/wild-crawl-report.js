import { readFile, writeFile } from 'node:fs/promises';

const weights = new Map([
  ['error', 3],
  ['warning', 2],
  ['notice', 1],
]);

function weightOf(message) {
  return weights.get(message.level) ?? 0;
}

export async function report(source, target) {
  const pages = JSON.parse(await readFile(source, 'utf8'));
  const lines = [];
  for (const page of pages) {
    const messages = page.messages.filter((message) => weightOf(message) > 1);
    if (messages.length === 0) continue;
    messages.sort((a, b) => weightOf(b) - weightOf(a));
    lines.push(`## ${page.url}`);
    for (const message of messages.slice(0, 10)) {
      lines.push(`- ${message.level}: ${message.text}`);
    }
  }
  const slowest = pages
    .map((page) => ({ url: page.url, time: page.finished - page.started }))
    .sort((a, b) => b.time - a.time)
    .slice(0, 5);
  lines.push('## Slowest');
  for (const { url, time } of slowest) lines.push(`- ${url}: ${time} ms`);
  await writeFile(target, lines.join('\n'));
}
