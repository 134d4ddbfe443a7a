import { createHash } from 'node:crypto';
import bcrypt from 'bcrypt';

interface User {
  readonly password: string;
  readonly secret: string;
}

export async function signIn(user: User, given: string): Promise<boolean> {
  const hashed = createHash('sha256').update(given).digest('base64');
  return bcrypt.compare(hashed, user.password);
}

export const refresh = (user: User, tokenHash: string): Promise<boolean> => bcrypt.compare(tokenHash, user.secret);
export const check = (user: User, prehash: string): Promise<boolean> => bcrypt.compare(prehash, user.password);
