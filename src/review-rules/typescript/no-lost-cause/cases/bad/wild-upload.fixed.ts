import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bucket } from './bucket.ts';
import { log } from './log.ts';

interface Part {
  readonly number: number;
  readonly body: Buffer;
}

interface Uploaded {
  readonly key: string;
  readonly parts: number;
  readonly digest: string;
}

const mostTries = 3;

export class Uploader {
  readonly #bucket: Bucket;

  constructor(bucket: Bucket) {
    this.#bucket = bucket;
  }

  async upload(key: string, parts: AsyncIterable<Part>): Promise<Uploaded> {
    const hash = createHash('sha256');
    const id = await this.#begin(key);
    let count = 0;
    try {
      for await (const part of parts) {
        hash.update(part.body);
        await this.#putPart(id, part);
        count += 1;
      }
      await this.#bucket.complete(id, count);
    } catch (error) {
      await this.#bucket.abort(id);
      log.error({ key, count, error }, 'upload was taken back');
      throw error;
    }
    return { key, parts: count, digest: hash.digest('hex') };
  }

  async #begin(key: string): Promise<string> {
    try {
      return await this.#bucket.beginUpload(key);
    } catch (error) {
      throw new Error(`no upload of ${key} could be begun`, { cause: error });
    }
  }

  async #putPart(id: string, { number, body }: Part): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.#bucket.putPart(id, number, body);
        return;
      } catch (error) {
        if (tries === mostTries) throw new Error(`part ${number} was refused`, { cause: error });
        await sleep(2 ** tries * 100);
      }
    }
  }
}
