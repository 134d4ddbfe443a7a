import { describe, expect, it } from '@jest/globals';
import type { FixPlan } from '../domain/fix-plan.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import { commitsOf } from './fix-branch-words.ts';

const fix = {
  ...{ id: 'f00dfeed' as Fingerprint, rule: 'glm-4.6', path: parseRepoPath('a.ts'), before: 'a', after: 'b' },
  title: say('Closes #1', 'x'),
  what: say('Fixes acme/shop#2, GH-3 and !4, says @ann of @acme/team', 'x'),
  why: say('See https://evil.example; `a && !b` stays', 'x'),
};

describe('the commit of a fix', () => {
  it('names no issue, no person and no address, whatever a model says of it', () => {
    const facts = { plan: { id: 'p1' } as FixPlan, by: undefined, auditHead: '1', locale: 'en' } as const;
    const [commit] = commitsOf([fix], { ...facts, branches: { signatureOf: () => '' } });
    expect(commit.message.split('\n').slice(0, 4)).toEqual([
      'fix(glm-4.6): Closes # 1',
      '',
      'Fixes acme/shop# 2, GH- 3 and ! 4, says @ ann of @ acme/team',
      'See https: //evil.example; `a && !b` stays',
    ]);
    expect(commit.message).toContain('\nAutoglm-Plan: p1\n');
  });
});
