import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { pbkdf2 as derived } from './keys.js';

const derive = promisify(pbkdf2);
const own = promisify(derived);

export async function seal(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, 310_000, 32, 'sha256');
  const other = await own(password, salt, 1000, 32, 'sha256');
  return `${salt.toString('hex')}:${key.toString('hex')}:${other.toString('hex')}`;
}
