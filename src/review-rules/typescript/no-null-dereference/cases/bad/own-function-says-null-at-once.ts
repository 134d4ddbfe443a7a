import { readFile } from 'node:fs/promises';

function fence(source: string): RegExpMatchArray | null {
  return source.match(/^---\r?\n([\s\S]*?)\r?\n---\r?\n/);
}

export async function loadPage(file: string): Promise<string> {
  const source = await readFile(file, 'utf8');
  const head = fence(source);
  return source.slice(head[0].length); // expect: null-result-of-call
}
