import { expect, it } from '@jest/globals';
import { guidanceOfDismissal, guidanceOfPerson, guidanceOfReaction } from '../../src/domain/guidance.ts';
import type { Guidance, GuidanceSubject } from '../../src/domain/guidance.ts';
import type { Fingerprint, RepoPath } from '../../src/domain/ids.ts';
import type { GuidanceQuery } from '../../src/ports/guidance-book.ts';
import type { StoreWrite } from '../../src/ports/store.ts';
import { Clock } from './place.ts';
import type { CreatePlace, OpenedStore } from './place.ts';
import { changeOf, tracked } from './samples.ts';

type Write = (opened: OpenedStore, ...writes: readonly StoreWrite[]) => Promise<void>;

const clock = new Clock();
const change = changeOf(1);
const about: GuidanceSubject = {
  ...{ origin: 'agent', kind: 'logic', path: 'src/cart/total.ts', symbol: 'totalOf' },
  ...{ quote: 'return sum(items, taxRate);', what: 'The tax is added twice.' },
};

interface Sample {
  readonly of?: typeof change;
  readonly about?: Partial<GuidanceSubject>;
  readonly role?: Guidance['role'];
  readonly seconds?: number;
}

function dismissed(finding: string, reason: string, sample: Sample = {}): Guidance {
  const { of = change, role = 'contributor', seconds = 0 } = sample;
  const lesson = {
    change: of,
    finding: finding as Fingerprint,
    role,
    about: { ...about, ...sample.about },
  };
  return guidanceOfDismissal({ reason, by: 'ann', at: clock.in(seconds).toISOString() }, lesson);
}

const learnt = (guidance: Guidance, most = 100): StoreWrite => ({ kind: 'guidance-learnt', guidance, most });
const query = (more: Partial<GuidanceQuery>): GuidanceQuery => ({
  paths: [],
  subjects: [],
  text: '',
  ...more,
});

/** What holds of every keeper of what people of a repository said. */
export function describeGuidance(createPlace: CreatePlace, write: Write): void {
  describeSearch(createPlace, write);
  describeLimits(createPlace, write);

  it('takes the place of what the same person said of the same before', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await write(opened, learnt(dismissed('f1', 'wrong words')), learnt(dismissed('f1', 'rates are net')));
    const find = (text: string) => opened.guidance.search(change.repo, query({ text }), 9);
    expect(await find('rates net')).toEqual([dismissed('f1', 'rates are net')]);
    expect(await find('wrong words')).toEqual([]);
  });

  it('goes with the dismissal that it was learnt from, when the finding is to be told again', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const dismiss = (finding: string, of: typeof change, inRepository: boolean): readonly StoreWrite[] => {
      const said = { inRepository, reason: '', by: 'ann', at: clock.now().toISOString() };
      const dismissal = { ...tracked(finding), ...said };
      const words = `${finding} in ${of.number}`;
      return [{ kind: 'dismissed', change: of, dismissal }, learnt(dismissed(finding, words, { of }))];
    };
    const [first, second, third] = [changeOf(1), changeOf(2), changeOf(3)];
    await write(opened, ...dismiss('f1', first, false), ...dismiss('f1', second, false));
    await write(opened, ...dismiss('f2', first, true), ...dismiss('f3', second, false));
    const ids = ['f1', 'f2', 'f3'] as Fingerprint[];
    const kept = async () =>
      (await opened.guidance.search(change.repo, query({ paths: [about.path] }), 9))
        .map(({ words }) => words)
        .sort();
    await write(opened, { kind: 'reopened', change: third, ids });
    // What is dismissed in the repository is told again in all of it.
    expect(await kept()).toEqual(['f1 in 1', 'f1 in 2', 'f3 in 2']);
    await write(opened, { kind: 'reopened', change: second, ids });
    expect(await kept()).toEqual(['f1 in 1']);
  });

  it('is of signs as they were last seen; what was removed of them does not come again', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const finding = 'f1' as Fingerprint;
    const sign = (id: string, of = change): Guidance => {
      const lesson = { change: of, finding, role: 'contributor', about } as const;
      return guidanceOfReaction('thumbsdown', { id, name: `n${id}` }, clock.now().toISOString(), lesson);
    };
    const see = (of: typeof change, ...guidance: readonly Guidance[]): StoreWrite => ({
      ...{ kind: 'reactions-learnt', change: of, finding, guidance, most: 100 },
    });
    const names = async () =>
      (await opened.guidance.search(change.repo, query({ paths: [about.path] }), 9))
        .map(({ by }) => by)
        .sort();
    await write(
      opened,
      see(change, sign('1'), sign('2')),
      see(changeOf(2), sign('3', changeOf(2))),
      learnt(dismissed(finding, 'no')),
    );
    expect(await names()).toEqual(['ann', 'n1', 'n2', 'n3']);
    await write(opened, see(change, sign('2')));
    expect(await names()).toEqual(['ann', 'n2', 'n3']);
    await write(opened, learnt({ ...sign('2'), state: 'removed' }), see(change, sign('1'), sign('2')));
    expect(await names()).toEqual(['ann', 'n1', 'n3']);
  });

  it('is forgotten with its repository', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const other = changeOf(1, 'acme/other');
    await write(opened, learnt(dismissed('f1', 'one')), learnt(dismissed('f1', 'two', { of: other })));
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: ['acme/shop'] });
    const find = (repo: typeof change.repo) =>
      opened.guidance.search(repo, query({ paths: [about.path] }), 9);
    expect([await find(change.repo), await find(other.repo)]).toMatchObject([[], [{ words: 'two' }]]);
  });
}

function describeSearch(createPlace: CreatePlace, write: Write): void {
  const entries = [
    dismissed('f1', 'rates are net here', { seconds: 1 }),
    dismissed('f2', '调用方已检查参数', {
      about: { path: 'src/http/server.ts', quote: '', symbol: '', what: '' },
    }),
    dismissed('f3', 'generated', {
      about: { origin: 'no-empty-catch', kind: 'empty-catch', path: 'gen/a.ts' },
    }),
    dismissed('f4', 'elsewhere', { of: changeOf(1, 'acme/other') }),
  ];

  it('is found by its file and what lies beside it, its rule, names in the code, and words', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await write(opened, ...entries.map((entry) => learnt(entry)));
    const find = async (more: Partial<GuidanceQuery>) =>
      (await opened.guidance.search(change.repo, query(more), 9)).map(({ finding }) => finding).sort();
    expect(await find({ paths: ['src/cart/total.ts'] })).toEqual(['f1']);
    expect(await find({ paths: ['src/cart/other.ts'] })).toEqual(['f1']);
    expect(await find({ subjects: ['no-empty-catch'] })).toEqual(['f3']);
    expect(await find({ text: 'const taxRate = 3' })).toEqual(['f1', 'f3']);
    expect(await find({ text: 'rate' })).toEqual(['f1', 'f3']);
    // Most Chinese words are two characters long.
    expect(await find({ text: '检查' })).toEqual(['f2']);
    expect(await find({ text: '请先检查 status' })).toEqual(['f2']);
    // What would be operators of a search is words like others.
    expect(await find({ text: 'if the " OR * home : src)', paths: ['a".md'] })).toEqual([]);
    expect(await find({})).toEqual([]);
  });

  it('is the best match first, and what counts more before what counts less', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const byMaintainer = dismissed('f5', 'rates are net here', { role: 'maintainer' });
    await write(opened, ...[...entries, byMaintainer].map((entry) => learnt(entry)));
    const wanted = query({ paths: [about.path], text: 'net rates' });
    const all = await opened.guidance.search(change.repo, wanted, 2);
    expect(all.map(({ finding }) => finding)).toEqual(['f5', 'f1']);
  });

  it('is always found where it is about nothing in particular', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const nothing = { origin: '', kind: '', path: '', symbol: '', quote: '', what: '' };
    const said = { repository: change.repo, words: 'Money is in cents.', by: 'op', about: nothing };
    await write(opened, learnt(guidanceOfPerson({ ...said, at: clock.now().toISOString() })));
    const found = await opened.guidance.search(change.repo, query({ text: 'else' }), 9);
    expect(found).toMatchObject([{ words: 'Money is in cents.' }]);
  });

  it('tells which claims of the agent were dismissed in a file', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await write(opened, ...entries.map((entry) => learnt(entry)));
    const claims = (...paths: readonly string[]) =>
      opened.guidance.dismissedClaims(change.repo, paths as readonly RepoPath[]);
    expect(await claims('src/cart/total.ts', 'src/a.ts')).toEqual([entries[0]]);
    expect(await claims('gen/a.ts')).toEqual([]);
    await write(opened, learnt({ ...entries[0], state: 'removed' } as Guidance));
    expect(await claims('src/cart/total.ts')).toEqual([]);
  });
}

function describeLimits(createPlace: CreatePlace, write: Write): void {
  it('is bounded: what was removed leaves first, then what counts least and was of no use for longest', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const entry = (name: string, sample: Sample = {}): Guidance => dismissed(name, name, sample);
    const used = entry('used');
    const [old, young] = [entry('old', { seconds: 1 }), entry('young', { seconds: 2 })];
    const strong = entry('strong', { role: 'maintainer' });
    const gone = { ...entry('gone', { role: 'maintainer', seconds: 9 }), state: 'removed' } as const;
    await write(opened, ...[used, old, young, strong, gone].map((one) => learnt(one)));
    await opened.guidance.used([used], 'shown', clock.in(60));
    const left: string[][] = [];
    for (const most of [4, 3, 2, 1]) {
      await write(opened, learnt(strong, most));
      const all = await opened.guidance.search(change.repo, query({ paths: [about.path] }), 9);
      left.push(all.map(({ words }) => words).sort());
    }
    expect(left).toEqual([
      ['old', 'strong', 'used', 'young'],
      ['strong', 'used', 'young'],
      ['strong', 'used'],
      ['strong'],
    ]);
  });
}
