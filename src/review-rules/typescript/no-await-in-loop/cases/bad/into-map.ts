export async function textsOf(paths: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    texts.set(path, await readFile(path, 'utf8')); // expect: await-in-loop
  }
  return texts;
}
