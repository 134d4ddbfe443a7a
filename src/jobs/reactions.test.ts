import { describe, expect, it } from '@jest/globals';
import type { Reaction } from '../ports/forge.ts';
import type { ChangeMemory } from '../ports/store.ts';
import { thread } from '../publish/test-kit/sample.ts';
import { countReactions, learnReactionsJobs, reactionWrites } from './reactions.ts';

const change = { repo: { forge: 'github', path: 'octo/cat' }, number: 7 } as const;
const none = { thumbsup: 0, thumbsdown: 0, other: 0 };
const given = (name: string, some: Partial<Record<Reaction, number>>) =>
  thread(name, { thread: name, reactions: { ...none, ...some } });

/** What is counted at each reading, of readings one after the other. */
function countedOf(...readings: readonly (readonly ReturnType<typeof thread>[])[]): readonly string[][] {
  let known: ChangeMemory['reactions'] = {};
  return readings.map((findings) => {
    const counted: string[] = [];
    const writes = reactionWrites(change, findings, known);
    countReactions({ next: [], writes }, { reaction: (...facts) => void counted.push(facts.join(' ')) });
    for (const write of writes) if (write.kind === 'reactions-seen') known = { ...known, ...write.threads };
    return counted;
  });
}

describe('reactions to findings', () => {
  it('are counted once, and later ones when they come', () => {
    const first = [given('a', { thumbsup: 2 }), given('b', { thumbsup: 1, other: 1 })];
    const later = [given('a', { thumbsup: 2, thumbsdown: 1 }), given('b', { thumbsup: 1, other: 3 })];
    expect(countedOf(first, first, later, later)).toEqual([
      ['github thumbsup 3', 'github other 1'],
      [],
      ['github thumbsdown 1', 'github other 2'],
      [],
    ]);
  });

  it('that were taken back count again when they come again, and are not made up for by others', () => {
    const readings = [
      [given('a', { thumbsup: 1 }), given('b', {})],
      [given('a', {}), given('b', { thumbsup: 1 })],
      [given('a', { thumbsup: 1 }), given('b', { thumbsup: 1 })],
    ];
    expect(countedOf(...readings)).toEqual(Array.from(readings, () => ['github thumbsup 1']));
  });

  it('are learnt from where thumbs have changed, and it is told whose they are', () => {
    const reactors = [{ reaction: 'thumbsup', by: { id: '2', name: 'bob', isBot: false } }] as const;
    const of = (thumbsup: number, other = 0) => ({ ...given('a', { thumbsup, other }), reactors });
    const known = { a: { ...none, thumbsup: 1 } };
    const jobsOf = (finding: ReturnType<typeof thread>) =>
      learnReactionsJobs({ change, installation: '1' }, [finding], known);
    expect(jobsOf(of(2))).toMatchObject([{ payload: { finding: of(2).id, reactors } }]);
    expect(jobsOf(of(0))).toHaveLength(1);
    expect([...jobsOf(of(1)), ...jobsOf(of(1, 1)), ...jobsOf(given('a', { thumbsup: 2 }))]).toEqual([]);
  });

  it('leave nothing to be written when there are none, or the forge sends messages for them', () => {
    expect(reactionWrites(change, [given('a', {}), thread('b')], {})).toEqual([]);
  });
});
