import * as argon2 from 'argon2';
import bcrypt, { compareSync } from 'bcryptjs';
import { verify } from '@node-rs/argon2';

export async function isRight(user: { passwordHash: string }, password: string, storedHash: string) {
  if (await argon2.verify(password, user.passwordHash)) return true; // expect: wrong-argument
  if (await bcrypt.compare(user.passwordHash, password)) return true; // expect: wrong-argument
  const { passwordHash } = user;
  return compareSync(passwordHash, password) || (await verify(password, storedHash)); // expect: wrong-argument, wrong-argument
}
