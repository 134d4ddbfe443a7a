export async function keep(url: string): Promise<void> {
  const cache = caches.open('v1'); // expect: missing-await
  await cache.put(url, await fetch(url));
}

export async function isValid(key: CryptoKey, signature: ArrayBuffer, data: ArrayBuffer): Promise<string> {
  if (globalThis.crypto.subtle.verify('HMAC', key, signature, data)) return 'valid'; // expect: missing-await
  return 'invalid';
}

export async function show(video: HTMLVideoElement): Promise<void> {
  const stream = navigator.mediaDevices.getUserMedia({ video: true }); // expect: missing-await
  stream.getTracks().forEach((track) => track.stop());
}
