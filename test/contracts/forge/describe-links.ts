import { expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../src/domain/ids.ts';
import type { GitPlace } from './forge-place.ts';

const [link, submodule] = [parseRepoPath('link.ts'), parseRepoPath('vendor')];

/** What git keeps besides files is no file to whoever looks around. */
export function describeLinks(placeNow: () => GitPlace): void {
  it('lists a link, which is not followed, and no submodule', async () => {
    const change = await placeNow().change({ 'a.ts': 'a\n' }, { 'b.ts': 'b\n' });
    await change.pushSpecial({ [link]: { link: 'a.ts' }, [submodule]: { submodule: change.head() } });
    const explorer = await change.explore();
    const { paths, isComplete } = await explorer.tree('head');
    expect([paths.toSorted(), isComplete]).toEqual([['a.ts', 'b.ts', link], true]);
    const files = await explorer.files([link, submodule], 'head');
    expect(files.get(link)).toEqual({ absent: 'symlink', path: link });
    // Not every forge tells it from nothing.
    expect(['submodule', 'missing'].map((absent) => ({ absent, path: submodule }))).toContainEqual(
      files.get(submodule),
    );
    expect(await explorer.blame(link, { first: 1, last: 1 })).toEqual([]);
  });
}
