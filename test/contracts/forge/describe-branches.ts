import { expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../src/domain/ids.ts';
import type { ForgeBranches, NewBranch } from '../../../src/ports/branches.ts';
import type { ServiceChange, ServicePlace } from './forge-place.ts';

const before = { 'src/a.ts': 'a\n' };
const changed = { 'src/a.ts': 'wrong\n', 'src/new.ts': 'wrong\r\nüber\n' };

const path = parseRepoPath('src/a.ts');
const fresh = parseRepoPath('src/tests/deep/a.test.ts');

/** Two fixes, the second with a new file in a new folder; the last commit holds the mark. */
function fixesOf(change: ServiceChange, name: string): NewBranch {
  const mark = `Mark: ${name}`;
  return {
    ...{ name, head: change.head(), mark },
    commits: [
      { files: [{ path, before: 'wrong\n', after: 'right\n' }], message: 'fix: one\n' },
      {
        files: [
          { path: parseRepoPath('src/new.ts'), before: 'wrong\r\nüber\n', after: 'right\r\nüber\n' },
          { path: fresh, before: undefined, after: 'tésted\n' },
        ],
        message: `fix: two\n\n${mark}\n`,
      },
    ],
  };
}

/** What was confirmed is pushed. */
export function describeBranches(placeNow: () => ServicePlace): void {
  const branches = (): ForgeBranches => {
    const found = placeNow().forge.branches;
    if (found === undefined) throw new Error('it takes no branches');
    return found;
  };
  const openScene = async (name: string) => {
    const change = await placeNow().change(before, changed);
    const { ref, installation } = change;
    const fixes = fixesOf(change, name);
    return { change, fixes, at: [ref, installation] as const };
  };
  const heads = async ({ git }: ServiceChange, below: string): Promise<readonly string[]> => {
    const printed = await git.git('for-each-ref', '--format=%(refname:lstrip=2)', `refs/heads/${below}`);
    return printed.split('\n').filter((name) => name !== '');
  };

  /** The change of that number follows another one, and says why. */
  const tending = (change: ServiceChange, number: number) => {
    const { ref, installation } = change;
    const offer = { ...ref, number };
    const remark = { change: offer, installation, comment: '', thread: undefined };
    return {
      tend: (step: Parameters<ForgeBranches['tend']>[2], note: string) =>
        branches().tend(offer, installation, step, async () => {
          await placeNow().forge.conversation?.reply(remark, note, note);
        }),
      seen: () => {
        const { comments, ...state } = change.other(number);
        return { ...state, comments: comments.map((text) => text.replace(/\s*<!--[^]*?-->/g, '')) };
      },
    };
  };

  it('gets a branch with one commit for each fix, once', async () => {
    const { change, fixes, at } = await openScene('fix/one');
    expect(await branches().open(...at, fixes)).toBe('opened');
    expect(await branches().open(...at, fixes)).toBe('opened');
    const subjects = await change.git.git('log', '--format=%s', `${fixes.head}..fix/one`);
    expect(subjects).toBe('fix: two\nfix: one\n');
    expect(await change.git.git('show', 'fix/one:src/new.ts', `fix/one:${fresh}`)).toBe(
      'right\r\nüber\ntésted\n',
    );
    expect(await change.git.git('show', '--format=', '--name-status', 'fix/one')).toBe(
      `M\tsrc/new.ts\nA\t${fresh}\n`,
    );
    expect(await branches().holds(...at, 'fix/one', fixes.mark)).toBe(true);
    expect(await branches().holds(...at, 'main', fixes.mark)).toBe(false);
    expect(await heads(change, 'fix')).toEqual(['fix/one']);
  });

  it('keeps a branch of somebody else, and gets none for another text than was reviewed', async () => {
    const { change, fixes, at } = await openScene('fix/mine');
    const tip = await change.commitTo('fix/mine', { 'mine.ts': 'mine\n' });
    expect(await branches().open(...at, fixes)).toBe('taken');
    expect((await change.git.git('rev-parse', 'fix/mine')).trim()).toBe(tip);
    for (const before of ['A\n', undefined]) {
      const files = [{ path, before, after: 'right\n' }] as const;
      const stale: NewBranch = { ...fixes, name: 'fix/stale', commits: [{ files, message: fixes.mark }] };
      expect(await branches().open(...at, stale)).toBe('stale');
      expect(await branches().commit(...at, { ...stale, name: 'change-1' })).toBe('stale');
    }
    change.protect('fix/closed');
    const closed = branches().open(...at, { ...fixes, name: 'fix/closed' });
    await expect(closed).rejects.toMatchObject({ code: 'service-refused' });
    expect(await heads(change, 'fix')).toEqual(['fix/mine']);
  });

  it('takes commits on its own branch while that stands where it was reviewed', async () => {
    const { change, fixes, at } = await openScene('change-1');
    expect(await branches().commit(...at, fixes)).toBe('committed');
    expect(await branches().commit(...at, fixes)).toBe('committed');
    const shown = ['src/a.ts', 'src/new.ts', fresh].map((one) => `change-1:${one}`);
    expect(await change.git.git('show', ...shown)).toBe('right\nright\r\nüber\ntésted\n');
    await change.push({ 'src/a.ts': 'other\n' });
    expect(await branches().commit(...at, fixes)).toBe('moved');
  });

  it('is offered a branch once, by a change that follows it', async () => {
    const { change, fixes, at } = await openScene('fix/offered');
    await branches().open(...at, fixes);
    const offer = { title: 'fix: two', body: 'For it', branch: 'fix/offered', target: 'change-1' };
    const number = await branches().offer(...at, offer);
    expect(await branches().offer(...at, offer)).toBe(number);
    const { tend, seen } = tending(change, number);
    for (const _ of [1, 2]) expect(await tend({ target: 'main' }, 'Up')).toBe('done');
    expect(seen()).toEqual({ isOpen: true, target: 'main', comments: ['Up'] });
    expect(await tend({ close: true }, 'Over')).toBe('done');
    expect(await tend({ close: true }, 'Over')).toBe('not-open');
    expect(seen()).toEqual({ isOpen: false, target: 'main', comments: ['Up', 'Over'] });
  });

  it.each(['before', 'after'] as const)(
    'is told once why that follows, cut off %s any write',
    async (phase) => {
      const { change, fixes, at } = await openScene('fix/cut');
      await branches().open(...at, fixes);
      const offer = { title: 'fix: two', body: 'For it', branch: 'fix/cut', target: 'change-1' };
      const { tend, seen } = tending(change, await branches().offer(...at, offer));
      for (const write of [1, 2]) {
        using _cut = placeNow().cut(write, phase);
        await tend({ target: 'main' }, 'Up').catch(() => undefined);
      }
      expect(await tend({ target: 'main' }, 'Up')).toBe('done');
      expect(seen()).toEqual({ isOpen: true, target: 'main', comments: ['Up'] });
    },
  );

  it.each(['before', 'after'] as const)(
    'is given all of it by a repeat, cut off %s any write',
    async (phase) => {
      const { change, at } = await openScene('');
      const numbers = new Set<number>();
      const carryOut = async (name: string): Promise<number> => {
        expect(await branches().open(...at, fixesOf(change, name))).toBe('opened');
        return branches().offer(...at, { title: name, body: '', branch: name, target: 'change-1' });
      };
      for (let write = 1, isCut = true; isCut; write++) {
        const name = `cut/${write}`;
        {
          using _cut = placeNow().cut(write, phase);
          isCut = await carryOut(name).then(
            () => false,
            () => true,
          );
        }
        numbers.add(await carryOut(name));
        expect(await heads(change, `cut/${write}*`)).toEqual([name]);
        expect(await change.git.git('log', '--format=%s', `${change.head()}..${name}`)).toBe(
          'fix: two\nfix: one\n',
        );
        expect(change.other(write + 1).isOpen).toBe(true);
        expect(numbers.size).toBe(write);
      }
      expect(numbers.size).toBeGreaterThan(4);
    },
    60_000,
  );
}
