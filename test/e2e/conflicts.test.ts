import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import type { Talk, TalkPlace } from './talk.ts';
import { talkPlaces } from './talk-places.ts';

/** What the summary says of a conflict. */
function toldOf(talk: Talk): string | undefined {
  const [summary] = talk.change(1).comments();
  return summary?.body.split('\n').find((line) => line.startsWith('🔀'));
}

describe.each(talkPlaces)('a conflict at $forge', ({ start }) => {
  let place: TalkPlace;

  beforeAll(async () => {
    place = await start();
  }, 30_000);

  afterAll(async () => {
    await place[Symbol.asyncDispose]();
  });

  it('is told in the summary as long as it lasts, with its files, and nowhere else', async () => {
    const files = { 'a.ts': 'one\n', 'b.ts': 'one\n' };
    const change = { 'a.ts': 'two\n', 'c.ts': 'mine\n' };
    const talk = await place.openTalk('octo/conflict', { files, change });
    expect(toldOf(talk)).toBeUndefined();
    const first = await talk.commitTo('main', { 'a.ts': 'three\n', 'b.ts': 'three\n', 'c.ts': 'theirs\n' });
    const told = await until('it is told', () => toldOf(talk));
    expect(told).toContain(`cannot be merged into \`main\`** as that stands at \`${first.slice(0, 7)}\``);
    expect(told).toMatch(/In conflict: `a\.ts`, `c\.ts` \(added by both\)$/);

    await talk.push({ 'c.ts': 'theirs\n' });
    expect(toldOf(talk)).toMatch(/In conflict: `a\.ts`$/);

    await talk.commitTo('main', { 'a.ts': 'one\n' });
    await until('it is not told any more', () => toldOf(talk) === undefined);

    await talk.commitTo('main', { 'a.ts': 'four\n' });
    await until('it is told again', () => toldOf(talk));
    await talk.push({ 'a.ts': 'four\n' });
    expect(toldOf(talk)).toBeUndefined();
    expect(talk.change(1).comments()).toHaveLength(1);
  }, 120_000);
});
