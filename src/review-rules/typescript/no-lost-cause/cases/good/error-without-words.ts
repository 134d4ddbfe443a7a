export async function open(sealed: Uint8Array, key: CryptoKey): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.subarray(0, 12) }, key, sealed.subarray(12));
  } catch (error) {
    throw new Error('wrong or damaged key');
  }
}
