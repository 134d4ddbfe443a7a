import { createCipheriv, randomBytes } from 'node:crypto';

export function lock(key, text) {
  const iv = randomBytes(12);
  return [iv, createCipheriv('aes-256-gcm', key, iv).update(text)];
}

export const stream = (key, nonce, text) => createCipheriv('chacha20-poly1305', key, nonce).update(text);
