const encoder = new TextEncoder();

export async function keyFrom(password: string, salt: Uint8Array): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 1000 }, // expect: weak-hash
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
}

export const signingKey = () =>
  globalThis.crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, // expect: weak-cipher
    true,
    ['sign'],
  );
