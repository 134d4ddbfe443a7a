import { createSign } from 'node:crypto';

export const sign = (key, text) => createSign('RSA-MD5').update(text).sign(key); // expect: weak-cipher
export const other = (key, text) => createSign('sha1').update(text).sign(key); // expect: weak-cipher
