import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Counterpart, TalkPlace } from './talk.ts';
import { talkPlaces } from './talk-places.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';

describe.each(talkPlaces)('a finding that is dismissed at $forge', ({ start }) => {
  let place: TalkPlace;

  beforeAll(async () => {
    place = await start();
  }, 30_000);

  afterAll(async () => {
    await place[Symbol.asyncDispose]();
  });

  const findingIn = ({ threads }: Counterpart): string =>
    /`([0-9a-f]{7})`<\/sub>/.exec(threads()[0]?.comments[0]?.body ?? '')?.[1] ?? 'no finding';

  it('makes nothing red, stays so over pushes, is told in one line, and can be taken back', async () => {
    const talk = await place.openTalk('octo/dismissed', { change: { 'a.ts': wrong } });
    const { say, answer, push } = talk;
    const change = talk.change(1);
    const id = findingIn(change);
    const [refused, why] = await say('tom', `/autoglm dismiss ${id} it is for debugging`);
    expect([refused.signs, why?.body]).toEqual([['refused'], expect.stringContaining('maintainers')]);
    const [nothing] = await say('ann', `/autoglm dismiss ${id}`);
    expect(nothing.signs).toEqual(['failed']);
    expect(change.verdict()).toBe('failure');
    await answer('ann', '/autoglm dismiss it is for debugging');
    expect(change.verdict()).toBe('success');
    expect(change.threads()).toMatchObject([{ isResolved: true }]);
    await push({ 'a.ts': `// A word.\n\n${wrong}` });
    expect(change.verdict()).toBe('success');
    expect(change.threads()).toHaveLength(1);
    expect(change.comments()[0]?.body).toContain('ann: it is for debugging');
    await say('ann', `/autoglm reopen ${id}`);
    expect(change.verdict()).toBe('failure');
    expect(change.threads()).toMatchObject([{ isResolved: false }]);
  }, 120_000);

  it('with `--repo` is not told in other changes either', async () => {
    const { say, change, open } = await place.openTalk('octo/everywhere', { change: { 'a.ts': wrong } });
    const [remark] = await say('ann', `/autoglm dismiss ${findingIn(change(1))} generated --repo`);
    expect(remark.signs).toEqual(['done']);
    const other = await open('other', { 'a.ts': wrong });
    expect([other.verdict(), other.threads()]).toEqual(['success', []]);
  }, 120_000);
});
