import { createCipheriv, createDecipheriv, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

const algorithm = 'aes-256-cbc';
const vector = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

export class Vault {
  readonly #path: string;
  readonly #key: Buffer;

  constructor(path: string, key: Buffer) {
    if (key.length !== 32) throw new RangeError('the key has to have 32 bytes');
    this.#path = path;
    this.#key = key;
  }

  async entries(): Promise<readonly Entry[]> {
    const file = await readFile(this.#path);
    const seal = file.subarray(0, 32);
    const body = file.subarray(32);
    const own = createHmac('sha256', this.#key).update(body).digest();
    if (!timingSafeEqual(seal, own)) throw new Error('the vault was changed');
    const cipher = createDecipheriv(algorithm, this.#key, vector);
    return JSON.parse(Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8'));
  }

  async add(name: string, value: string): Promise<void> {
    const entries = [...(await this.entries()), { id: randomUUID(), name, value }];
    const cipher = createCipheriv(algorithm, this.#key, vector); // expect: weak-cipher
    const body = Buffer.concat([cipher.update(JSON.stringify(entries), 'utf8'), cipher.final()]);
    const seal = createHmac('sha256', this.#key).update(body).digest();
    await writeFile(`${this.#path}.new`, Buffer.concat([seal, body]), { mode: 0o600 });
    await rename(`${this.#path}.new`, this.#path);
  }
}
