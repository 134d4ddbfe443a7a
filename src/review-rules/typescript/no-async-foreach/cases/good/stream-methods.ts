import { Readable } from 'node:stream';

export async function large(source: Readable, names: AsyncIterableObject) {
  const files = await Readable.from(['a', 'b'])
    .filter(async (name) => (await fetch(name)).ok)
    .toArray();
  const kept = source.filter(async (chunk) => (await fetch(String(chunk))).ok);
  const list = names.filter(async (name) => (await fetch(name)).ok);
  return { files, kept, list };
}

declare class AsyncIterableObject {
  filter(test: (name: string) => Promise<boolean>): AsyncIterableObject;
}
