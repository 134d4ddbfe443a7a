import { pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto';

const rounds = 600_000;

export function keep(password: string): Buffer {
  const salt = randomBytes(16);
  return Buffer.concat([salt, pbkdf2Sync(password, salt, rounds, 32, 'sha256')]);
}

export const again = (password: string, salt: Buffer) => scryptSync(password, salt, 64);
