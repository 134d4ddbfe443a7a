import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);
const rounds = 1000;

export async function seal(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, rounds, 32, 'sha256'); // expect: weak-hash
  return `${salt.toString('hex')}:${key.toString('hex')}`;
}
