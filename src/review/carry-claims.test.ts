import { describe, expect, it } from '@jest/globals';
import type { AgentClaim } from '../domain/agent-claim.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import { carryClaims, claimedPaths } from './carry-claims.ts';

const path = parseRepoPath('src/cart.py');
const words = say('It is wrong.', '有误。');
const claim: AgentClaim = {
  ...{ model: 'glm', quote: 'return total < 100', family: 'correctness', severity: 'warning' },
  ...{ confidence: 'likely', what: words, why: words, instead: words },
  edits: [{ path, find: 'total < 100', replace: 'total > 100' }],
};
const known: TrackedFinding = {
  ...{ id: 'abc' as Fingerprint, origin: 'agent', kind: 'logic', path, line: 2, claim, state: 'open' },
  anchor: { symbol: '', snippet: 'c'.repeat(12), beside: [] },
};
const carry = (text: string, tracked: TrackedFinding = known, moves: readonly FileDiff[] | undefined = []) =>
  carryClaims([tracked], moves, new Map([[path, text]]));

describe('a finding of the agent, at a later head', () => {
  it('is there while its code is, wherever that went, with the edit that still fits', () => {
    const text = 'import x\n\ndef free(total):\n      return total < 100\n';
    const [finding] = carry(text);
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('return total < 100');
    expect(finding).toMatchObject({ fingerprint: 'abc', kind: 'logic', severity: 'warning', what: words });
    expect(finding?.fix?.edits).toEqual([
      {
        path,
        range: { start: text.indexOf('total < 100'), end: text.indexOf('\n', 40) },
        text: 'total > 100',
      },
    ]);
  });

  it('is gone when a person has changed its code', () => {
    expect(carry('def free(total):\n  return total <= 100\n')).toEqual([]);
  });

  it('stays without its edit when that would not be the only place any more', () => {
    const [finding] = carry('def free(total):\n  return total < 100\n\ndef twice(total): total < 100\n');
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  it('is the nearest of places that read alike', () => {
    const line = 'return total < 100\n';
    const [finding] = carry(`${line}${'x\n'.repeat(5)}${line}`, { ...known, line: 6 });
    expect(finding?.range.start).toBe(line.length + 10);
  });

  it('follows a file that was renamed, and is not looked for in one that was deleted', () => {
    const to = parseRepoPath('src/basket.py');
    expect(claimedPaths([known], [{ kind: 'renamed', from: path, path: to, hunks: [] }])).toEqual([to]);
    expect(claimedPaths([known], [{ kind: 'deleted', path }])).toEqual([]);
  });

  it('is not carried when it was gone before, or when a rule had found it', () => {
    expect(carry('return total < 100\n', { ...known, state: 'gone' })).toEqual([]);
    const { claim: _claim, ...byRule } = known;
    expect(carry('return total < 100\n', byRule)).toEqual([]);
  });
});
