import { describe, expect, it } from '@jest/globals';
import {
  guidanceId,
  guidanceOfDismissal,
  guidanceOfPerson,
  guidanceOfReaction,
  isTeachable,
  noSubject,
  rewritten,
  teacherRole,
} from './guidance.ts';
import type { Fingerprint } from './ids.ts';

const repository = { forge: 'github', path: 'acme/shop' } as const;
const lesson = {
  change: { repo: repository, number: 7 },
  finding: 'f1' as Fingerprint,
  about: { ...noSubject, origin: 'agent', path: 'src/a.ts', quote: 'total();' },
  role: 'contributor',
} as const;
const at = '2026-01-02T03:04:05.000Z';
const token = `ghp_${'a1B2c3D4e5F6g7H8i9'.repeat(2)}`;

describe('who teaches', () => {
  it('are those with rights, at changes of those with rights that do not come from forks', () => {
    expect((['reader', 'author', 'contributor', 'maintainer'] as const).map(teacherRole)).toEqual([
      ...[undefined, undefined, 'contributor', 'maintainer'],
    ]);
    const inside = { fromFork: false };
    expect(isTeachable(inside, 'contributor')).toBe(true);
    expect(isTeachable(inside, 'author')).toBe(false);
    expect(isTeachable(inside, 'reader')).toBe(false);
    expect(isTeachable({ fromFork: true }, 'maintainer')).toBe(false);
  });
});

describe('what is learnt', () => {
  it('has the same name when the same is learnt again, and another at another finding or of another person', () => {
    const dismissal = (reason: string, finding: string) =>
      guidanceOfDismissal({ reason, by: 'ann', at }, { ...lesson, finding: finding as Fingerprint }).id;
    expect(dismissal('a', 'f1')).toMatch(guidanceId);
    expect(dismissal('a', 'f1')).toBe(dismissal('b', 'f1'));
    expect(dismissal('a', 'f1')).not.toBe(dismissal('a', 'f2'));
    const sign = (reaction: 'thumbsup' | 'thumbsdown', id: string) =>
      guidanceOfReaction(reaction, { id, name: 'x' }, at, lesson).id;
    expect(new Set([sign('thumbsup', '1'), sign('thumbsup', '2'), sign('thumbsdown', '1')]).size).toBe(3);
  });

  it('holds no secrets, nothing hidden, and not too much', () => {
    const about = { ...lesson.about, quote: `call('${token}')`, what: `a\u202Eb ${token}` };
    const entry = guidanceOfDismissal({ reason: `x\u200B ${token}`, by: 'ann', at }, { ...lesson, about });
    expect(JSON.stringify(entry)).not.toContain(token);
    expect(entry.words).toMatch(/^x ghp_\*+$/);
    expect(entry.about.what).toMatch(/^ab ghp_\*+$/);
    const long = guidanceOfPerson({
      ...{ repository, words: 'x'.repeat(9_999), by: 'op', at, about: noSubject },
    });
    expect(long.words).toHaveLength(1_000);
  });

  it('counts more of those with more rights, and most where somebody wrote it by hand', () => {
    const sign = guidanceOfReaction('thumbsdown', { id: '1', name: 'ann' }, at, lesson);
    const reason = { reason: 'it is meant', by: 'ann', at };
    const dismissal = guidanceOfDismissal(reason, lesson);
    const strong = guidanceOfDismissal(reason, { ...lesson, role: 'maintainer' });
    const edited = rewritten(sign, 'It is meant so.', 'op');
    expect([sign, dismissal, strong, edited].map(({ weight }) => weight)).toEqual([1, 3, 4, 5]);
    expect(edited).toMatchObject({ by: 'ann', editedBy: 'op', words: 'It is meant so.' });
  });
});
