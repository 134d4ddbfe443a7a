// Files of this machine are read in no time, and many at once may be too many.
export async function foldersIn(folder: string, names: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const stats = await stat(join(folder, name));
    if (stats.isDirectory()) folders.push(name);
  }
  return folders;
}

export async function textsOf(paths: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    texts.set(path, await readFile(path, 'utf8'));
  }
  return texts;
}

export async function commands(files: readonly string[]): Promise<Command[]> {
  const found: Command[] = [];
  for (const file of files) {
    const text = await readVendorFile(file);
    if (text !== undefined) found.push(parse(text));
  }
  return found;
}

async function readVendorFile(file: string): Promise<string | undefined> {
  return await readFile(join('vendor', file), 'utf8').catch(() => undefined);
}
