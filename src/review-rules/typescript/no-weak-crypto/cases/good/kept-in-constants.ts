import { createCipheriv, createHash, randomFillSync } from 'node:crypto';

const settings = { algorithm: 'aes-256-gcm', old: 'des-ede3-ecb' };
const chosen = { algorithm: 'des-ede3-ecb' };

export function choose(algorithm: string): void {
  chosen.algorithm = algorithm;
}

export class Channel {
  private readonly nonce = Buffer.alloc(12);
  private readonly random = Buffer.alloc(12);
  private iv = Buffer.alloc(16);
  readonly #hash = 'md5';
  #count = 0;

  constructor(private readonly key: Buffer) {}

  seal(text: string): Buffer {
    this.nonce.writeUInt32BE(this.#count++, 8);
    return createCipheriv(settings.algorithm as 'aes-256-gcm', this.key, this.nonce).update(text);
  }

  sealed(text: string): Buffer {
    randomFillSync(this.random);
    return createCipheriv('aes-256-gcm', this.key, this.random).update(text);
  }

  next(text: string, iv: Buffer): Buffer {
    this.iv = iv;
    return createCipheriv(chosen.algorithm, this.key, this.iv).update(text);
  }

  etag(body: string): string {
    return createHash(this.#hash).update(body).digest('hex');
  }
}
