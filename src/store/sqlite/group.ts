import { setImmediate } from 'node:timers/promises';

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** More would hold up everybody else for too long. */
const mostTogether = 256;

/**
 * Lets callers share what is costly: everything that is asked for in one turn of the event loop, and while a commit
 * runs, goes into the next one. Each caller is answered after the commit that took its item.
 *
 * @param commit Gives a result for each item, in their order. What it throws is thrown to all of them.
 */
export function createGroup<Item, Result>(
  commit: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await setImmediate();
      await settle(waiting.splice(0, mostTogether), commit);
    }
    isRunning = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      void run();
    });
}

/** Never rejects. */
async function settle<Item, Result>(
  group: readonly Waiting<Item, Result>[],
  commit: (items: readonly Item[]) => Promise<readonly Result[]>,
): Promise<void> {
  try {
    const results = await commit(group.map(({ item }) => item));
    for (const [index, result] of results.entries()) group[index]?.resolve(result);
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}
