import { open } from 'node:fs/promises';

interface Row {
  readonly id: number;
  readonly name: string;
}

/** Reads rows until one is broken. */
export async function importRows(path: string, save: (row: Row) => Promise<void>): Promise<number> {
  const file = await open(path, 'r');
  try {
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
    return count;
  } finally {
    await file.close();
  }
}
