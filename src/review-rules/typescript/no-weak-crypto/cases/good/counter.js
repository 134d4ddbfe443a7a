import { createCipheriv } from 'node:crypto';

export class Channel {
  #count = 0;

  seal(key, text) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(this.#count++, 8);
    return createCipheriv('aes-256-gcm', key, nonce).update(text);
  }
}
