import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

export async function exportLines(lines: AsyncIterable<string>, target: string): Promise<number> {
  const out = createWriteStream(target, { encoding: 'utf8' }); // expect: unclosed-handle
  let written = 0;
  for await (const line of lines) {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
    written++;
  }
  return written;
}
