import CryptoJS from 'crypto-js';
import { createHash } from 'node:crypto';

export function register(users, mail, password) {
  const hash = createHash('sha256'); // expect: weak-hash
  hash.update(password);
  return users.insert({ mail, password: hash.digest('hex') });
}

export function seal(text, key) {
  return CryptoJS.DES.encrypt(text, key).toString(); // expect: weak-cipher
}
