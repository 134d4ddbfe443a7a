import { createHmac } from 'node:crypto';

const digestOf = (text: string, key: string) => createHmac('sha256', key).update(text).digest('hex');

export function isRotated(text: string, before: string, after: string): boolean {
  return digestOf(text, before) === digestOf(text, after);
}
