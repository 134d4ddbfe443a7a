import { createCipheriv, randomBytes } from 'node:crypto';

export function encrypt(text: string): string {
  const iv = randomBytes(16);
  const key = Buffer.from('thirty-two characters are needed', 'utf8');
  const cipher = createCipheriv('aes-256-cbc', key, iv); // expect: hardcoded-secret
  return Buffer.concat([iv, cipher.update(text), cipher.final()]).toString('base64');
}
