const encoder = new TextEncoder();

export interface Login {
  readonly user: string;
  readonly password: string;
}

const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export async function digestOf({ user, password }: Login): Promise<string> {
  const bytes = encoder.encode(`${user}:${password}`);
  return toHex(await crypto.subtle.digest('SHA-1', bytes)); // expect: weak-hash
}

export async function hashPassword(text: string): Promise<ArrayBuffer> {
  return window.crypto.subtle.digest({ name: 'SHA-256' }, new TextEncoder().encode(text)); // expect: weak-hash
}
