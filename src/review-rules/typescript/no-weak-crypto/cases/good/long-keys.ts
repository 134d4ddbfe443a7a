import { generateKeyPairSync } from 'node:crypto';

export const rsa = generateKeyPairSync('rsa', { modulusLength: 4096 });
export const curve = generateKeyPairSync('ed25519');
export const chosen = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
