import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { get } from 'node:https';
import { dirname } from 'node:path';

interface Mirrored {
  readonly address: string;
  readonly file: string;
}

const mostRedirects = 5;

export async function mirror(items: readonly Mirrored[], tell: (line: string) => void): Promise<number> {
  let done = 0;
  for (const { address, file } of items) {
    await mkdir(dirname(file), { recursive: true });
    try {
      await fetchTo(`${file}.part`, address, mostRedirects);
      await rename(`${file}.part`, file);
      done += 1;
    } catch (error) {
      tell(`${address}: ${String(error)}`);
    }
  }
  return done;
}

function fetchTo(file: string, address: string, redirects: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, (res) => {
      const { statusCode = 0, headers } = res;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined && redirects > 0) {
        res.resume();
        resolve(fetchTo(file, new URL(headers.location, address).href, redirects - 1));
        return;
      }
      if (statusCode !== 200) {
        res.resume();
        reject(new Error(`status ${statusCode}`));
        return;
      }
      const out = createWriteStream(file);
      out.on('error', reject);
      out.on('finish', resolve);
      res.pipe(out);
    });
    request.on('error', reject);
    request.setTimeout(10_000, () => request.destroy());
  });
}
