import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

interface Parent {
  resolve(name: string): string;
  close(): Promise<void>;
}

export async function openIn(parent: Parent, name: string): Promise<FileHandle> {
  try {
    return await open(parent.resolve(name), 'r');
  } catch (error) {
    throw new Error(`cannot open ${name}`, { cause: error });
  } finally {
    await parent.close();
  }
}
