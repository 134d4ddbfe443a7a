import fs from 'node:fs';

export async function checksum(path: string, hash: (data: Buffer) => Promise<string>): Promise<string> {
  const handle = await fs.promises.open(path, 'r'); // expect: unclosed-handle
  const data = await handle.readFile();
  const sum = await hash(data);
  await handle.close();
  return sum;
}
