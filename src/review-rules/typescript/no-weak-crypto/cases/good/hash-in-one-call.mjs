import { hash, pbkdf2Sync, randomBytes } from 'node:crypto';

export const etag = (body) => hash('sha1', body, 'base64url');

/** What was once read of a list of passwords is not read again. */
export const versionOf = (passwordFile) => hash('sha256', passwordFile);

export const keyOf = (name) => hash('md5', `user:${name}:password-reset-page`);

export const keep = (secret, salt = randomBytes(16)) => pbkdf2Sync(secret, salt, 210_000, 64, 'sha512');

export function hashOfOwn(own, password) {
  return own.hash('sha1', password);
}
