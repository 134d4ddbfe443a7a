import { describe, expect, it } from '@jest/globals';
import type { Proposal } from '../domain/agent.ts';
import type { Finding } from '../domain/finding.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { agentFindings } from './agent-finding.ts';
import { ReadFile } from './repository-files.ts';
import { siftProposals } from './sift.ts';
import type { SiftInput } from './sift.ts';

const path = parseRepoPath('src/a.js');
const text = 'one();\ntwo(items[0].price);\nthree();\nfour();\none();\n';
const file = new ReadFile(path, text);
const changed = new Map([[path, { path, file, diff: { kind: 'added', path, hunks: [] } as const }]]);
const proposal: Proposal = {
  ...{ kind: 'logic', path, line: 2, quote: 'two(items[0].price);', severity: 'error', confidence: 'likely' },
  ...{ what: 'It is wrong.', why: 'It throws.', instead: 'Do it right.', edits: [] },
};

function sift(proposals: readonly Partial<Proposal>[], input: Partial<SiftInput> = {}) {
  const all = proposals.map((one) => ({ ...proposal, ...one }));
  const nothing = {
    ruleFindings: [],
    known: [],
    dismissed: [],
    settled: [],
    leastConfidence: 'possible',
  } as const;
  return siftProposals(all, { changed, ...nothing, ...input });
}

const reasons = (...given: Parameters<typeof sift>): readonly string[] =>
  sift(...given).dropped.map(({ because }) => because);

describe('a proposal is dropped', () => {
  it('when a rule says the same of the line already', () => {
    const at = (start: number, family: Finding['family']) =>
      ({ path, family, range: { start, end: start + 3 } }) as Finding;
    expect(reasons([{}], { ruleFindings: [at(8, 'null-deref')] })).toEqual(['repeats-a-rule']);
    expect(reasons([{}], { ruleFindings: [at(8, 'security')] })).toEqual([]);
    expect(reasons([{}], { ruleFindings: [at(0, 'null-deref')] })).toEqual([]);
  });

  it('when people dismissed it, also by a part of the line', () => {
    const told = (quote: string, where = path) => [{ path: where, quote, what: '' }];
    expect(reasons([{}], { dismissed: told('two(items[0].price);') })).toEqual(['dismissed']);
    expect(reasons([{}], { dismissed: told('  two(items[0].price); ') })).toEqual(['dismissed']);
    expect(reasons([{ quote: 'items[0].price' }], { dismissed: told('two(items[0].price);') })).toEqual([
      'dismissed',
    ]);
    expect(reasons([{}], { dismissed: told('one();') })).toEqual([]);
    expect(reasons([{}], { dismissed: told('two(items[0].price);', parseRepoPath('src/b.js')) })).toEqual([]);
  });

  it('when it was said before, now or in an earlier review', () => {
    expect(reasons([{}, { kind: 'contract' }])).toEqual(['repeats-itself']);
    expect(reasons([{}, { kind: 'security' }])).toEqual([]);
    expect(reasons([{}], { known: [{ path, quote: 'two(items[0].price);', what: '' }] })).toEqual([
      'repeats-itself',
    ]);
  });

  it('when it is less sure than it has to be', () => {
    expect(reasons([{}], { leastConfidence: 'certain' })).toEqual(['not-sure-enough']);
    expect(reasons([{}], { leastConfidence: 'likely' })).toEqual([]);
  });
});

describe('a finding of the agent', () => {
  const findings = (...proposals: readonly Partial<Proposal>[]) =>
    agentFindings(sift(proposals).claims, { model: 'glm', worstSeverity: 'warning' });

  it('is no worse than it may be, and the worst and surest come first', () => {
    const all = findings(
      { severity: 'note' },
      { line: 3, quote: 'three();' },
      { line: 4, quote: 'four();', confidence: 'certain' },
    );
    expect(all.map(({ severity, confidence }) => `${severity} ${confidence}`)).toEqual([
      ...['warning certain', 'warning likely', 'note likely'],
    ]);
  });

  it('keeps its name however much of the line is quoted, and twins have two', () => {
    const [whole] = findings({});
    const [part] = findings({ quote: 'items[0]', what: 'Said in other words.' });
    expect(part?.fingerprint).toBe(whole?.fingerprint);
    const twins = findings({ line: 1, quote: 'one();' }, { line: 5, quote: 'one();' });
    expect(new Set(twins.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('says nothing hidden, no secret, and not too much', () => {
    const token = `ghp_${'a1B2c3D4e5F6g7H8i9'.repeat(2)}`;
    const [finding] = findings({ what: `a\u202Eb\n${token}`, why: 'x'.repeat(5_000) });
    expect(finding?.what.en).toMatch(/^ab ghp_\*+$/);
    expect(finding?.why.en).toHaveLength(1_000);
  });

  it('brings its edits as a fix that a person has to agree to', () => {
    const edits = [{ path, find: 'two(', replace: 'await two(' }];
    expect(findings({ edits })[0]?.fix).toMatchObject({
      safety: 'needs-review',
      edits: [{ text: 'await two(' }],
    });
    expect(findings({ edits: [{ path, find: 'gone', replace: '' }] })[0]).not.toHaveProperty('fix');
  });
});
