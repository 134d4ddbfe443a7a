import { createHash } from 'node:crypto';
import bcrypt from 'bcrypt';

/** It reads 72 bytes: the hash makes each password as long. */
export function keep(password) {
  return bcrypt.hash(createHash('sha256').update(password).digest('base64'), 12);
}
