import { expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../src/domain/ids.ts';
import type { Explorer } from '../../../src/ports/explorer.ts';
import type { ServiceChange, ServicePlace } from './forge-place.ts';

const before = { 'src/a.ts': 'a\n' };
const changed = { 'src/new.ts': 'new\n' };
const path = parseRepoPath('src/a.ts');

/** To look around at a service costs requests, and can fail. */
export function describeExploring(placeNow: () => ServicePlace): void {
  const questions: readonly ((explorer: Explorer) => Promise<unknown>)[] = [
    (explorer) => explorer.tree('head'),
    (explorer) => explorer.blame(path, { first: 1, last: 1 }),
    (explorer) => explorer.commits(),
    (explorer) => explorer.files([path], 'head'),
  ];
  const open = ({ ref, installation }: ServiceChange) => placeNow().forge.reader.open(ref, installation);

  it('asks for nothing before it is needed, and for the same once', async () => {
    const place = placeNow();
    const opened = await open(await place.change(before, changed));
    const count = place.requests();
    const explorer = opened.explore();
    expect(place.requests() - count).toBe(0);
    await Promise.all([explorer.tree('head'), explorer.tree('head')]);
    await explorer.tree('head');
    expect(place.requests() - count).toBe(1);
    await explorer.commits();
    await explorer.commits();
    expect(place.requests() - count).toBe(2);
  });

  it('shows a part of a tree that is too large, and says so', async () => {
    const { treeEntries, change } = placeNow();
    const names = Array.from({ length: treeEntries + 20 }, (_, index) => `many/f${index}.ts`);
    const files = Object.fromEntries(names.map((name) => [name, `${name}\n`]));
    const fewer = Object.fromEntries(names.slice(40).map((name) => [name, null]));
    const explorer = await (await change(files, { ...fewer, ...changed })).explore();
    const [cut, whole] = await Promise.all([explorer.tree('base'), explorer.tree('head')]);
    expect(cut.isComplete).toBe(false);
    // Folders count, too.
    expect(cut.paths.length).toBeGreaterThan(treeEntries - 5);
    expect(whole).toMatchObject({ isComplete: true, paths: { length: 41 } });
  });

  it('sees a fork through its change', async () => {
    const change = await placeNow().change(before, changed, { isFork: true });
    const explorer = await change.explore();
    expect((await explorer.tree('head')).paths.toSorted()).toEqual(['src/a.ts', 'src/new.ts']);
    const [line] = await explorer.blame(parseRepoPath('src/new.ts'), { first: 1, last: 1 });
    expect([line?.commit, line?.author]).toEqual([change.head(), 'eve']);
    expect(await explorer.commits()).toMatchObject([{ commit: change.head(), author: 'eve' }]);
  });

  it('is told when it must not be asked, and when the bot may not see it any more', async () => {
    const change = await placeNow().change(before, changed);
    const opened = await open(change);
    placeNow().exhaust(600);
    for (const ask of questions)
      await expect(ask(opened.explore())).rejects.toMatchObject({ code: 'rate-limited' });
    placeNow().exhaust(0);
    for (const ask of questions) await ask(opened.explore());
    change.shutOut();
    for (const ask of questions) {
      await expect(ask(opened.explore())).rejects.toMatchObject({
        code: expect.stringMatching(/^(change-not-found|service-(refused|unavailable))$/) as unknown,
      });
    }
  });
}
