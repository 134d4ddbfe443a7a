export async function sizesOf(hrefs: readonly string[]): Promise<number[]> {
  const sizes: number[] = [];
  for (const href of hrefs) {
    const stats = await describe(href); // expect: await-in-loop
    const size = stats.size / 1024;
    sizes.push(size);
  }
  return sizes;
}
