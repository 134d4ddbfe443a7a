import { webcrypto } from 'node:crypto';
import bcrypt from 'bcrypt';

const encoder = new TextEncoder();

export const sumOf = (file: ArrayBuffer): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-1', file);

export async function idOf(url: string): Promise<ArrayBuffer> {
  return webcrypto.subtle.digest('SHA-256', encoder.encode(url));
}

/** How often a password was seen elsewhere is asked with the beginning of this sum only. */
export async function fingerprint(token: string): Promise<ArrayBuffer> {
  const bytes = encoder.encode(token);
  return crypto.subtle.digest({ name: 'SHA-512' }, bytes);
}

export async function keyFrom(password: string, salt: Uint8Array, iterations: number): Promise<ArrayBuffer> {
  const raw = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits']);
  await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, raw, 256);
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 }, raw, 256);
}

export const keep = async (password: string, rounds = 12): Promise<string> =>
  (await bcrypt.hash(password, 10)) + (await bcrypt.hash(password, rounds)) + (await bcrypt.genSalt(12));

interface Codec {
  readonly subtle: { digest(name: string, password: string): string };
}

export const masked = (codec: Codec, password: string): string => codec.subtle.digest('SHA-1', password);
