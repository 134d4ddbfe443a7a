import { expect, it } from '@jest/globals';
import type { ServiceChange, ServicePlace } from './forge-place.ts';

const before = { 'src/a.ts': 'a\n' };
const changed = { 'src/a.ts': 'A\n', 'src/new.ts': 'new\n' };

/** What can happen at a service in the middle of a review. */
export function describeService(placeNow: () => ServicePlace): void {
  const open = ({ ref, installation }: ServiceChange) => placeNow().forge.reader.open(ref, installation);
  const paths = async (change: ServiceChange) =>
    (await (await change.source()).diff()).map(({ kind, path }) => `${kind} ${path}`).toSorted();

  it('may come from a fork, which is read through the change', async () => {
    const change = await placeNow().change(before, changed, { isFork: true });
    const { change: request, source, isOutsideAuthor } = await open(change);
    expect([request.fromFork, request.author.name, isOutsideAuthor]).toEqual([true, 'eve', true]);
    const diff = await source.diff();
    const names = diff.map(({ path }) => path);
    const files = await source.files(names, 'head');
    expect(names.map((name) => files.get(name))).toEqual(['A\n', 'new\n']);
    await change.push({ 'src/more.ts': 'more\n' });
    expect(await paths(change)).toEqual(['added src/more.ts', 'added src/new.ts', 'modified src/a.ts']);
  });

  it('is read though its branch was deleted', async () => {
    const change = await placeNow().change(before, changed);
    await change.deleteBranch();
    expect(await paths(change)).toEqual(['added src/new.ts', 'modified src/a.ts']);
  });

  it('is not found when the bot may not see it any more', async () => {
    const change = await placeNow().change(before, changed);
    await open(change);
    change.shutOut();
    await expect(open(change)).rejects.toMatchObject({ code: 'change-not-found' });
    const { ref, installation } = change;
    const call = { head: change.head(), body: 'Reviewed.', comments: [] };
    await expect(placeNow().forge.writer.comment(ref, installation, call)).rejects.toMatchObject({
      code: expect.stringMatching(/^(change-not-found|service-refused)$/) as unknown,
    });
  });

  it('says until when it must not be asked', async () => {
    const change = await placeNow().change(before, changed);
    placeNow().exhaust(600);
    const error: unknown = await open(change).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'rate-limited', details: { retryAt: expect.anything() as unknown } });
    placeNow().exhaust(0);
    expect((await open(change)).change.state).toBe('open');
  });
}
