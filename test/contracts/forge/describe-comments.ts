import { expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../src/domain/ids.ts';
import type { Fingerprint } from '../../../src/domain/ids.ts';
import { keyOfChange } from '../../../src/domain/job.ts';
import { createMarkers } from '../../../src/domain/marker.ts';
import type { MarkerKind } from '../../../src/domain/marker.ts';
import type { Conclusion, InlineComment, OpenedChange, Posted } from '../../../src/ports/forge.ts';
import { markerSecret } from './forge-place.ts';
import type { CommentsPlace, ForgeChange } from './forge-place.ts';

const markers = createMarkers(markerSecret);
const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');
const before = { 'src/a.ts': lines(30), 'src/old.ts': lines(20) };
const changed = {
  'src/a.ts': lines(30).replace('line 10\n', 'line ten\nand more\n'),
  'src/old.ts': null,
  'src/moved.ts': lines(20).replace('line 5\n', 'line five\n'),
  'src/new.ts': 'one\ntwo\nthree\n',
};

function marked({ ref }: ForgeChange, kind: MarkerKind, value: string): string {
  return markers.write(keyOfChange(ref), { kind, value });
}

function commentOn(
  change: ForgeChange,
  id: string,
  place: readonly [string, number, number?],
): InlineComment {
  const [path, first, last = first] = place;
  const body = `Look at ${id} ${marked(change, 'finding', id)}`;
  return { id: id as Fingerprint, path: parseRepoPath(path), first, last, body };
}

/** A change is written to, and what was written is found again. */
export function describeComments(placeNow: () => CommentsPlace): void {
  /** As a review does: reads, looks at what is posted, writes. */
  const read = async (change: ForgeChange): Promise<OpenedChange> => {
    const opened = await placeNow().forge.reader.open(change.ref, change.installation);
    await opened.source.diff();
    return opened;
  };
  const posted = (change: ForgeChange): Promise<Posted> =>
    placeNow().forge.reader.posted(change.ref, change.installation, change.head());
  const comment = async (change: ForgeChange, comments: readonly InlineComment[]) => {
    await read(change);
    const { findings, ...rest } = await posted(change);
    const body = `Reviewed. ${marked(change, 'review', change.head())}`;
    const call = { head: change.head(), body, comments };
    const { refused } = await placeNow().forge.writer.comment(change.ref, change.installation, call);
    return { findings, refused, ...rest };
  };
  const conclude = async (change: ForgeChange, wanted: Partial<Conclusion> = {}): Promise<void> => {
    const { summary, statuses } = await posted(change);
    await placeNow().forge.writer.conclude(change.ref, change.installation, {
      summary: { replaces: summary?.id, body: `Summary. ${marked(change, 'summary', 'r1')}` },
      ...{ resolve: [], reopen: [] },
      status: {
        ...{ review: 'r1', head: change.head(), state: 'success', title: 'Nothing', summary: 'Nothing' },
        ...{ annotations: [], replaces: statuses[0]?.id },
      },
      ...wanted,
    });
  };
  const threadOf = async (change: ForgeChange, id: string): Promise<string> =>
    (await posted(change)).findings.find((finding) => finding.id === id)?.thread ?? '';

  it('gets its first review: comments, a summary and a status, which are found again', async () => {
    const change = await placeNow().change(before, changed);
    const comments = [
      commentOn(change, 'added', ['src/a.ts', 10]),
      commentOn(change, 'context', ['src/a.ts', 9]),
      commentOn(change, 'several', ['src/a.ts', 10, 11]),
      commentOn(change, 'renamed', ['src/moved.ts', 5]),
      commentOn(change, 'new', ['src/new.ts', 1, 3]),
    ];
    expect(await comment(change, comments)).toMatchObject({ findings: [], summary: undefined, refused: [] });
    await conclude(change);
    const placed = change.threads().map(({ path, first, last }) => `${path}:${first ?? last}-${last}`);
    expect(placed.toSorted()).toEqual([
      'src/a.ts:10-10',
      'src/a.ts:10-11',
      'src/a.ts:9-9',
      'src/moved.ts:5-5',
      'src/new.ts:1-3',
    ]);
    const { head, findings, summary } = await posted(change);
    expect([head, summary?.body]).toEqual([change.head(), expect.stringContaining('Summary.')]);
    expect(findings.map(({ id }) => id).toSorted()).toEqual(comments.map(({ id }) => id).toSorted());
    expect(findings.filter(({ isResolved, isAnswered }) => isResolved || isAnswered)).toEqual([]);
    expect([
      change.comments().filter((body) => body.startsWith('Summary.')).length,
      change.status(change.head()),
    ]).toEqual([1, 'success']);
  });

  it('says which lines it does not show, and takes the rest', async () => {
    const change = await placeNow().change(before, changed);
    const comments = [
      commentOn(change, 'far', ['src/a.ts', 25]),
      commentOn(change, 'right', ['src/a.ts', 11]),
      commentOn(change, 'elsewhere', ['src/none.ts', 1]),
    ];
    const { refused } = await comment(change, comments);
    expect(refused.toSorted()).toEqual(['elsewhere', 'far']);
    expect((await posted(change)).findings.map(({ id }) => id)).toEqual(['right']);
  });

  it('has its threads resolved when they are fixed, and opened again when that is reverted', async () => {
    const change = await placeNow().change(before, changed);
    await comment(change, [
      commentOn(change, 'one', ['src/a.ts', 10]),
      commentOn(change, 'two', ['src/new.ts', 2]),
    ]);
    await conclude(change);
    await change.push({ 'src/a.ts': before['src/a.ts'] });
    await conclude(change, { resolve: [await threadOf(change, 'one')] });
    expect(change.threads().map(({ isResolved }) => isResolved)).toEqual([true, false]);
    expect((await posted(change)).findings.map(({ isResolved }) => isResolved)).toEqual([true, false]);
    await change.push({ 'src/a.ts': changed['src/a.ts'] });
    await conclude(change, { reopen: [await threadOf(change, 'one')] });
    expect(change.threads().map(({ isResolved }) => isResolved)).toEqual([false, false]);
    expect(change.comments().filter((body) => body.startsWith('Summary.'))).toHaveLength(1);
  });

  it('does not mind a thread that is gone', async () => {
    const change = await placeNow().change(before, changed);
    await comment(change, [commentOn(change, 'one', ['src/a.ts', 10])]);
    const thread = await threadOf(change, 'one');
    await conclude(change, { resolve: [thread.replace(/.$/, (last) => (last === '0' ? '9' : '0'))] });
    expect(change.status(change.head())).toBe('success');
  });

  it('tells when a person had the last word', async () => {
    const change = await placeNow().change(before, changed);
    await comment(change, [
      commentOn(change, 'one', ['src/a.ts', 10]),
      commentOn(change, 'two', ['src/a.ts', 11]),
    ]);
    await change.reply(1, 'I would rather keep it.');
    expect((await posted(change)).findings.map(({ isAnswered }) => isAnswered)).toEqual([false, true]);
  });

  it('is commented on again after a second push, and tells what the push changed', async () => {
    const change = await placeNow().change(before, changed);
    await comment(change, [commentOn(change, 'one', ['src/a.ts', 10])]);
    const seen = change.head();
    await change.push({ 'src/new.ts': 'one\ntwo\nthree\nfour\n' });
    const since = await (await read(change)).changesSince(seen);
    expect(since?.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['modified src/new.ts']);
    const { findings, refused } = await comment(change, [commentOn(change, 'two', ['src/new.ts', 4])]);
    expect([findings.map(({ id }) => id), refused]).toEqual([['one'], []]);
    expect((await posted(change)).findings.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('tells rightly, or not at all, what changed since a head that was rewritten', async () => {
    const change = await placeNow().change(before, changed);
    const seen = change.head();
    await change.forcePush({ ...changed, 'src/new.ts': 'other\n' });
    const since = await (await read(change)).changesSince(seen);
    expect(since ?? [{ path: 'src/new.ts' }]).toMatchObject([{ path: 'src/new.ts' }]);
  });

  it('is read and concluded when it was closed meanwhile', async () => {
    const change = await placeNow().change(before, changed);
    await change.close();
    expect((await placeNow().forge.reader.open(change.ref, change.installation)).change.state).toBe('closed');
    await conclude(change);
    expect(change.status(change.head())).toBe('success');
  });

  it('is listed while it is open, with whether it is a draft', async () => {
    const change = await placeNow().change(before, changed, { isDraft: true });
    const { reader } = placeNow().forge;
    const list = async () => {
      const found = [];
      for await (const one of reader.openChanges(change.ref.repo, change.installation)) found.push(one);
      return found;
    };
    expect(await list()).toMatchObject([{ ref: change.ref, head: change.head(), draft: true }]);
    await change.close();
    expect(await list()).toEqual([]);
    const repositories = [];
    for await (const { repository } of reader.repositories()) repositories.push(repository);
    expect(repositories).toContainEqual(change.ref.repo);
  });

  it('is not found under another number', async () => {
    const change = await placeNow().change(before, changed);
    const opening = placeNow().forge.reader.open({ ...change.ref, number: 99 }, change.installation);
    await expect(opening).rejects.toMatchObject({ code: 'change-not-found' });
  });
}
