export async function hashOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

export async function keep(url: string): Promise<void> {
  const cache = await caches.open('v1');
  await cache.put(url, await fetch(url));
}

export function show(video: HTMLVideoElement): void {
  navigator.mediaDevices.getUserMedia({ video: true }).then(
    (stream) => (video.srcObject = stream),
    console.error,
  );
}

export function own(caches: { open(name: string): { put(key: string): void } }): void {
  const cache = caches.open('v1');
  cache.put('a');
}

export function digest(subtle: { digest(text: string): string[] }, text: string): string {
  return subtle.digest(text).join('');
}
