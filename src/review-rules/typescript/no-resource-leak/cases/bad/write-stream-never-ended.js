import { createWriteStream } from 'node:fs';

export function dump(rows, path) {
  const out = createWriteStream(path); // expect: unclosed-handle
  out.on('error', (error) => {
    console.error('dump failed', error);
  });
  for (const row of rows) {
    out.write(JSON.stringify(row) + '\n');
  }
}
