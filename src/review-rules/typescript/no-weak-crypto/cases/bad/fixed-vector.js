import { createCipheriv } from 'node:crypto';

const iv = Buffer.from('1234567890123456');
const zeros = Buffer.alloc(16);

export const one = (key, text) => createCipheriv('aes-256-cbc', key, iv).update(text); // expect: weak-cipher
export const two = (key, text) => createCipheriv('aes-256-gcm', key, zeros).update(text); // expect: weak-cipher
export const three = (key, text) => createCipheriv('aes-256-cbc', key, 'abcdefghijklmnop').update(text); // expect: weak-cipher
export const four = (key, text) => createCipheriv('aes-256-cbc', key, new Uint8Array(16)).update(text); // expect: weak-cipher
