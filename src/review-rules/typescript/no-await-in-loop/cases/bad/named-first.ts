export async function sizesOf(paths: readonly string[]): Promise<number[]> {
  const sizes: number[] = [];
  for (const path of paths) {
    const stats = await stat(path); // expect: await-in-loop
    const size = stats.size / 1024;
    sizes.push(size);
  }
  return sizes;
}
