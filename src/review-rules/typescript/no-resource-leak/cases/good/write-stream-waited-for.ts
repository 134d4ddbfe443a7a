import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

export async function exportLines(lines: AsyncIterable<string>, target: string): Promise<void> {
  const out = createWriteStream(target);
  for await (const line of lines) if (!out.write(`${line}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

export async function exportAll(lines: readonly string[], target: string): Promise<void> {
  const out = createWriteStream(target);
  for (const line of lines) out.write(`${line}\n`);
  await finished(out.end());
}
