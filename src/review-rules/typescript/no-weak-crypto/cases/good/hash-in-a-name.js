import CryptoJS from 'crypto-js';
import { createHash } from 'node:crypto';

export function sum(chunks) {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

export function seal(text, key, iv) {
  return CryptoJS.AES.encrypt(text, key, { iv }).toString();
}

export function open(text, key) {
  return CryptoJS.DES.decrypt(text, key).toString();
}
