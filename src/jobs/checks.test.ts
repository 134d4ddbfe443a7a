import { describe, expect, it } from '@jest/globals';
import { parseSha } from '../domain/ids.ts';
import type { Log } from '../ports/log.ts';
import type { OpenedChange } from '../ports/forge.ts';
import { knownChecks, runChecks } from './checks.ts';
import type { JobParts } from './job-parts.ts';
import type { Run } from './runner.ts';

const ref = { repo: { forge: 'github', path: 'o/r' }, number: 1 };
const lines: object[] = [];
const log = { info: (facts: object) => void lines.push(facts) } as unknown as Log;
const run = { log, signal: new AbortController().signal } as Run;
const counted: string[] = [];
const parts = {
  check: { command: 'npm test', metrics: { check: (outcome: string) => void counted.push(outcome) } },
  now: () => new Date(0),
} as unknown as JobParts;

function opened(changes: { readonly fromFork?: boolean; readonly isOutsideAuthor?: boolean }): OpenedChange {
  const { fromFork = false, isOutsideAuthor = false } = changes;
  const change = { ref, head: parseSha('a'.repeat(40)), fromFork };
  return { change, isOutsideAuthor, explore: () => ({}) } as unknown as OpenedChange;
}

describe('the command of the operator', () => {
  it('is heard where somebody with rights in the repository wrote the change', () => {
    expect(runChecks({ opened: opened({}), dismissals: [], run }, parts).checks?.command).toBe('npm test');
    expect(knownChecks(opened({}), parts).checks?.command).toBe('npm test');
  });

  it.each([
    ['a fork', 'from-fork', { fromFork: true }],
    ['an outside author', 'outside-author', { isOutsideAuthor: true }],
  ])('is never run for %s, which an operator is told', (_, why, change) => {
    expect(runChecks({ opened: opened(change), dismissals: [], run }, parts)).toEqual({});
    expect(knownChecks(opened(change), parts)).toEqual({});
    expect([counted.at(-1), lines.at(-1)]).toEqual([why, { why }]);
  });

  it('is not missed where there is none', () => {
    expect(runChecks({ opened: opened({}), dismissals: [], run }, { ...parts, check: undefined })).toEqual(
      {},
    );
    expect(knownChecks(opened({}), { check: undefined })).toEqual({});
  });
});
