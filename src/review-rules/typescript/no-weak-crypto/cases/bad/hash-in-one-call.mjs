import { hash, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

export const keep = (password) => hash('md5', password); // expect: weak-hash

export function matches(user, { passphrase }) {
  const given = hash('sha1', `${user.salt}:${passphrase}`, 'buffer'); // expect: weak-hash
  return timingSafeEqual(given, Buffer.from(user.hash, 'hex'));
}

export const etag = (body) => hash('md5', body, 'base64');

export const stretch = (password, salt) => pbkdf2Sync(password, salt, 4096, 32, 'sha512'); // expect: weak-hash
