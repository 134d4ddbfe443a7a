import { generateKeyPair, generateKeyPairSync } from 'node:crypto';

export const pair = generateKeyPairSync('rsa', {
  modulusLength: 1024, // expect: weak-cipher
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const bits = 512;
generateKeyPair('rsa', { modulusLength: bits }, () => undefined); // expect: weak-cipher
