/** So many requests of one job at once: an installation may be small. */
const most = 10;

/** Does the same with each of them, several at a time; the results in their order. */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of left) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}
