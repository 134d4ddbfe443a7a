import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Thumbnail {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

interface ThumbnailOptions {
  readonly width?: number;
  readonly quality?: number;
  readonly page?: number;
}

const cache = new Map<string, Thumbnail>();

/** Draws the first page of a document as a small picture. */
export async function thumbnailOf(document: string, options: ThumbnailOptions = {}): Promise<Thumbnail> {
  const { width = 320, quality = 80, page = 1 } = options;
  const key = `${document}:${width}:${page}`;
  const known = cache.get(key);
  if (known !== undefined) return known;

  const folder = await mkdtemp(path.join(tmpdir(), 'thumbnail-'));
  try {
    const target = path.join(folder, 'page');
    const extension = path.extname(document).toLowerCase();
    if (extension !== '.pdf' && extension !== '.ps') {
      throw new Error(`no thumbnail for ${extension}`);
    }

    const first = ['-f', String(page), '-l', String(page)];
    const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
    const jpeg = ['-jpeg', '-jpegopt', `quality=${quality}`];
    await run('pdftoppm', ['-singlefile', ...first, ...size, ...jpeg, '--', document, target], {
      timeout: 20_000,
    });

    const data = await readFile(`${target}.jpg`);
    const height = data.readUInt16BE(data.indexOf(Buffer.from([0xff, 0xc0])) + 5);
    const thumbnail = { width, height, data };
    cache.set(key, thumbnail);
    if (cache.size > 500) {
      const [oldest] = cache.keys();
      if (oldest !== undefined) cache.delete(oldest);
    }
    return thumbnail;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
