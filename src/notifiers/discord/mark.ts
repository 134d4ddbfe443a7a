import { createHash } from 'node:crypto';

/** Characters: 96 bits, and Discord takes 25 as a nonce. */
const length = 16;

/** Short, and the same for the same name: by it a message is found again, and not posted twice within minutes. */
export function markOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, length);
}
