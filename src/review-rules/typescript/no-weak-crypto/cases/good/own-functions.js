import { createCipher } from './ciphers.js';

function createHash(name) {
  return { update: (text) => name + text };
}

export const one = (password) => createHash('md5').update(password);
export const two = (password) => createCipher('des', password);
