import { readFile } from 'node:fs/promises';

function fence(source: string): RegExpMatchArray | null {
  return source.match(/^---\r?\n([\s\S]*?)\r?\n---\r?\n/);
}

async function entryOf(file: string, lines: readonly string[]): Promise<string[] | undefined> {
  const line = lines.find((each) => each.startsWith(file));
  return line?.split('\t');
}

export async function loadPage(file: string): Promise<{ head: string; body: string }> {
  const source = await readFile(file, 'utf8');
  const head = fence(source);
  return { head: head[1], body: source.slice(head[0].length) }; // expect: null-result-of-call
}

export async function sizeOf(file: string): Promise<number> {
  const list = await readFile('index.tsv', 'utf8');
  const entry = await entryOf(file, list.split('\n'));
  return Number(entry[1]); // expect: null-result-of-call
}
