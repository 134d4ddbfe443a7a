import * as argon2 from 'argon2';
import bcrypt from 'bcryptjs';
import { verify } from './tokens';

export async function isRight(user: { passwordHash: string; password: string }, password: string, hash: string) {
  if (await argon2.verify(user.passwordHash, password)) return true;
  if (await argon2.verify(user.password, password)) return true;
  if (await bcrypt.compare(password, user.passwordHash)) return true;
  if (await bcrypt.compare(password, user.password)) return true;
  if (await bcrypt.compare(hashOf(password), hash)) return true;
  return verify(password, hash);
}

declare function hashOf(text: string): string;
