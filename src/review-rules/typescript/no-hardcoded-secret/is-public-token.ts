import type { SecretToken } from '../../../domain/secret-token.ts';

/** What stands around a Google key that every visitor of a page gets to see, so that it is restricted at Google. */
const pageSetup =
  /authDomain|messagingSenderId|measurementId|firebaseapp\.com|maps\.googleapis\.com|maps\/api\/js/;
const surroundings = 400;

/** Is the credential meant for the browser, where it can be no secret? */
export function isPublicToken({ format, range }: SecretToken, text: string): boolean {
  if (format.issuer !== 'Google' || format.noun !== 'key') return false;
  return pageSetup.test(text.slice(Math.max(0, range.start - surroundings), range.end + surroundings));
}
