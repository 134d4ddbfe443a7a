import { open, opendir } from 'node:fs/promises';

/** Is there anything in it that may be shown? */
export async function hasVisible(path) {
  const folder = await opendir(path); // expect: unclosed-handle
  const first = await folder.read();
  return first !== null && !first.name.startsWith('.');
}

export async function magicOf(path) {
  const file = await open(path); // expect: unclosed-handle
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
  if (bytesRead === 4) {
    await file.close();
    return buffer.toString('latin1');
  }
  return '';
}
