import { createCipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';

const settings = { algorithm: 'des-ede3-ecb', encoding: 'base64' } as const;

export const protect = (number: string, key: Buffer): string => {
  const cipher = createCipheriv(settings.algorithm, key, null); // expect: weak-cipher
  return cipher.update(number, 'utf8', settings.encoding) + cipher.final(settings.encoding);
};

export class Vault {
  static readonly #iv = Buffer.alloc(16, 0);
  private readonly nonce = Buffer.from('0123456789ab');
  private readonly hash = 'md5';
  readonly #key: Buffer;

  constructor(passphrase: string, salt: Buffer = randomBytes(16)) {
    this.#key = scryptSync(passphrase, salt, 32);
  }

  seal(plain: string): Buffer {
    const cipher = createCipheriv('aes-256-cbc', this.#key, Vault.#iv); // expect: weak-cipher
    return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  }

  sealed(plain: string): Buffer {
    return createCipheriv('aes-256-gcm', this.#key, this.nonce).update(plain); // expect: weak-cipher
  }

  check(password: string): string {
    return createHash(this.hash).update(password).digest('hex'); // expect: weak-hash
  }
}
