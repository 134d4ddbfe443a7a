import { crc32 } from 'node:zlib';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checksumLength = 6;

/** The last six characters that GitHub and npm give a token: CRC-32 of what stands between prefix and checksum, in base 62. */
export function base62Checksum(body: string): string {
  let value = crc32(body);
  let text = '';
  while (text.length < checksumLength) {
    text = (digits[value % digits.length] ?? '') + text;
    value = Math.floor(value / digits.length);
  }
  return text;
}

/** `prefix_` + body + checksum, as GitHub and npm make them. */
export function hasBase62Checksum(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1, -checksumLength);
  return token.endsWith(base62Checksum(body));
}
