import { createCipher } from 'node:crypto';

export function hide(text: string, password: string): string {
  const cipher = createCipher('aes-256-cbc', password); // expect: weak-cipher
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}
