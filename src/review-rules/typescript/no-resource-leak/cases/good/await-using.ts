import { open } from 'node:fs/promises';

export async function firstByte(path: string): Promise<number | undefined> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1));
  if (bytesRead === 0) return undefined;
  return buffer[0];
}
