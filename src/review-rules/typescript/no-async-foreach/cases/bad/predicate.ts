import { access } from 'node:fs/promises';

async function isReadable(path: string): Promise<boolean> {
  await access(path);
  return true;
}

export function split(paths: string[]) {
  const readable = paths.filter(async (path) => (await isReadable(path)) && path !== ''); // expect: misused-promise
  const any = paths.some(isReadable); // expect: misused-promise
  const all = paths.every((path) => isReadable(path)); // expect: misused-promise
  return { readable, any, all };
}

export async function first(paths: string[]): Promise<string | undefined> {
  return await paths.find(async (path) => { // expect: misused-promise
    return await isReadable(path);
  });
}
