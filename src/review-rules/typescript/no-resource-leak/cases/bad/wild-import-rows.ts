import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

interface Row {
  readonly id: number;
  readonly name: string;
}

const lineEnd = 10;

async function readLine(file: FileHandle, at: number): Promise<{ text: string; next: number } | undefined> {
  const parts: Buffer[] = [];
  let position = at;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(512), 0, 512, position);
    if (bytesRead === 0) break;
    const end = buffer.indexOf(lineEnd);
    if (end !== -1 && end < bytesRead) {
      parts.push(buffer.subarray(0, end));
      return { text: Buffer.concat(parts).toString(), next: position + end + 1 };
    }
    parts.push(buffer.subarray(0, bytesRead));
    position += bytesRead;
  }
  return parts.length === 0 ? undefined : { text: Buffer.concat(parts).toString(), next: position };
}

/** Reads rows until one is broken. */
export async function importRows(path: string, save: (row: Row) => Promise<void>): Promise<number> {
  const file = await open(path, 'r'); // expect: unclosed-handle
  const { size } = await file.stat();
  if (size === 0) {
    console.warn('nothing to import from', path);
    return 0;
  }
  let count = 0;
  let text = (await file.read(Buffer.alloc(Math.min(size, 65_536)))).buffer.toString();
  while (text !== '') {
    const end = text.indexOf('\n');
    const line = end === -1 ? text : text.slice(0, end);
    text = end === -1 ? '' : text.slice(end + 1);
    const [id, name] = line.split(';');
    if (id === undefined || name === undefined) continue;
    await save({ id: Number(id), name });
    count++;
  }
  await file.close();
  return count;
}

export { readLine };
