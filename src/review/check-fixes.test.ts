import { describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { Dismissal } from '../domain/dismissal.ts';
import type { Finding } from '../domain/finding.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { parseRepoPath, parseSha } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import type { Explorer } from '../ports/explorer.ts';
import type { Log } from '../ports/log.ts';
import type { CheckEnding, CheckRefusal, CheckResult } from '../ports/sandbox.ts';
import { withAgentFindings } from './agent-findings.ts';
import { checkFixes } from './check-fixes.ts';
import { checksAt } from './head-checks.ts';
import type { CheckMeans, CheckRun } from './head-checks.ts';
import { reviewChange } from './review-change.ts';
import type { ReviewedChange } from './review-change.ts';

const path = parseRepoPath('a.ts');
const text = 'export const a = 1;\nexport const b = 2;\n';
const others = { 'package.json': '{}\n', 'logo.png': '' };
const head = { repository: { forge: 'github', path: 'o/r' }, head: parseSha('b'.repeat(40)) } as const;
const catalogue = createRuleCatalogue([]);
const words = say('x', 'x');

const dismissal: Dismissal = {
  ...{ id: 'gone' as Fingerprint, origin: 'agent', kind: 'logic', path, inRepository: false },
  ...{ anchor: { symbol: '', snippet: '', beside: [] }, reason: 'no', by: 'ann', at: '2026-01-01' },
};
const idOf = ({ fingerprint }: Finding): Fingerprint => fingerprint;

/** Of a model, with an edit of one digit. */
function claim(id: string, from: string, to: string): Finding {
  const start = text.indexOf(from);
  return {
    ...{ fingerprint: id as Fingerprint, severity: 'warning', confidence: 'likely', family: 'correctness' },
    origin: { kind: 'agent', model: 'glm', quote: from, edits: [] },
    ...{ kind: 'logic', path, range: { start, end: start + 1 }, what: words, why: words, instead: words },
    anchor: { symbol: '', snippet: id, beside: [] },
    fix: {
      ...{ title: words, safety: 'needs-review' },
      edits: [{ path, range: { start, end: start + 1 }, text: to }],
    },
  };
}

async function reviewed(...claims: readonly Finding[]): Promise<ReviewedChange> {
  const { config } = resolveConfig(catalogue, []);
  const input = { config, pool: createInThreadPool([]), trustAddedSuppressions: true };
  const byRules = await reviewChange({ ...input, source: memoryChange({}, { 'a.ts': text }) });
  return withAgentFindings(byRules, claims, new Map(), input);
}

type Passes = (files: Readonly<Record<string, string>>) => CheckEnding | CheckRefusal;

/** A sandbox whose command ends as it is told to, and what was kept and logged. */
function bench(passes: Passes, { files = {}, ...options }: Partial<CheckMeans> & { files?: Files } = {}) {
  const runs: Readonly<Record<string, string>>[] = [];
  const endings = new Map<string, CheckEnding>();
  const counted: string[] = [];
  const lines: object[] = [];
  const note = (facts: object): void => void lines.push(facts);
  const log: Log = { debug: note, info: note, warn: note, error: note, child: () => log };
  const means: CheckMeans = {
    ...{ command: 'npm test', settings: 's', fixes: 'agent', most: 10 },
    checkout: { files: 100, megabytes: 1 },
    sandbox: {
      check: (all) => {
        const kind = passes(Object.fromEntries(all));
        runs.push(Object.fromEntries(all));
        return Promise.resolve(resultOf(kind));
      },
    },
    memory: {
      ending: (key) => Promise.resolve(endings.get(key)),
      keep: (key, ending) => Promise.resolve(void endings.set(key, ending)),
    },
    metrics: { check: (outcome) => void counted.push(outcome) },
    ...options,
  };
  const run = runWith({ 'a.ts': text, ...others, ...files }, log);
  return { means, runs, counted, lines, run };
}

function resultOf(kind: CheckEnding | CheckRefusal): CheckResult {
  if (kind !== 'passed' && kind !== 'failed' && kind !== 'timed-out')
    return { kind: 'not-run', why: kind, detail: 'bwrap: not permitted' };
  return { kind, output: "url = 'redis://me:vX3kd92x@mq.acme.io/'", isCut: false, milliseconds: 5 };
}

function runWith(files: Files, log: Log, isComplete = true): CheckRun {
  const explorer: CheckRun['explorer'] = {
    tree: () => Promise.resolve({ paths: Object.keys(files).map(parseRepoPath), isComplete }),
    files: (paths) =>
      Promise.resolve(new Map(paths.map((at) => [at, files[at] || { absent: 'binary', path: at }]))),
  } satisfies Pick<Explorer, 'tree' | 'files'>;
  return {
    explorer,
    dismissals: [dismissal],
    now: () => new Date(0),
    log,
    signal: new AbortController().signal,
  };
}

function told({ review }: ReviewedChange) {
  return review.findings.map(({ fingerprint, fix }) => [fingerprint, fix && (fix.passes ?? '')]);
}

const good = claim('good', '1', '3');
const bad = claim('bad', '2', '4');
const passesWithoutBad: Passes = (files) => (files['a.ts']?.includes('4') === true ? 'failed' : 'passed');

describe('the command of the operator', () => {
  it('speaks for the fix with which it passes, and takes the other one from its finding', async () => {
    const { means, runs, run, counted } = bench(passesWithoutBad);
    const checked = await checkFixes(await reviewed(good, bad), checksAt(means, head, run), idOf);
    expect(told(checked)).toEqual([
      ['good', 'npm test'],
      ['bad', undefined],
    ]);
    expect(checked.review.dropped).toMatchObject([
      { because: 'fix-rejected', detail: 'check-failed', finding: { fingerprint: 'bad' } },
    ]);
    expect(runs).toEqual([
      { 'a.ts': text, 'package.json': '{}\n' },
      { 'a.ts': text.replace('1', '3'), 'package.json': '{}\n' },
      { 'a.ts': text.replace('2', '4'), 'package.json': '{}\n' },
    ]);
    expect(counted).toEqual(['passed', 'passed', 'failed']);
  });

  it.each<readonly [string, CheckEnding | CheckRefusal]>([
    ['fails without any fix', 'failed'],
    ['takes too long without any fix', 'timed-out'],
    ['cannot be run', 'no-sandbox'],
  ])('says nothing where it %s', async (_, ending) => {
    const { means, runs, run, lines } = bench(() => ending);
    const before = await reviewed(good);
    expect(await checkFixes(before, checksAt(means, head, run), idOf)).toBe(before);
    expect(runs).toHaveLength(1);
    expect(JSON.stringify(lines)).toContain(ending);
    expect(JSON.stringify(lines)).not.toContain('vX3kd92x');
  });

  it('is not run twice on the same files', async () => {
    const { means, runs, run } = bench(passesWithoutBad);
    const before = await reviewed(good, bad);
    const first = await checkFixes(before, checksAt(means, head, run), idOf);
    expect(await checkFixes(before, checksAt(means, head, run), idOf)).toEqual(first);
    // Who may not run it hears what is known.
    expect(await checkFixes(before, checksAt(means, head), idOf)).toEqual(first);
    expect(runs).toHaveLength(3);
  });

  it('is run again at another head, or with other settings', async () => {
    const { means, runs, run } = bench(passesWithoutBad);
    const before = await reviewed(good);
    const other = { ...head, head: parseSha('c'.repeat(40)) };
    await checkFixes(before, checksAt(means, head, run), idOf);
    await checkFixes(before, checksAt(means, other, run), idOf);
    await checkFixes(before, checksAt({ ...means, settings: 't' }, head, run), idOf);
    expect(runs).toHaveLength(6);
  });

  it('is not run for a reader', async () => {
    const { means, runs } = bench(passesWithoutBad);
    const before = await reviewed(good);
    expect(await checkFixes(before, checksAt(means, head), idOf)).toBe(before);
    expect(runs).toEqual([]);
  });

  it('is not run for what has no fix, or was dismissed', async () => {
    const { means, runs, run } = bench(passesWithoutBad);
    const { fix: _fix, ...bare } = good;
    await checkFixes(await reviewed(bare, bad), checksAt(means, head, run), () => 'gone' as Fingerprint);
    expect(runs).toEqual([]);
  });

  it('is not run for what was dismissed in the whole repository, under whatever name', async () => {
    const { means, runs, run } = bench(passesWithoutBad);
    const everywhere = { ...run, dismissals: [{ ...dismissal, anchor: bad.anchor, inRepository: true }] };
    await checkFixes(await reviewed(bad), checksAt(means, head, everywhere), idOf);
    expect(runs).toEqual([]);
  });

  it('is run for so many fixes, and the others stay as they are', async () => {
    const { means, runs, run } = bench(passesWithoutBad, { most: 1 });
    const checked = await checkFixes(await reviewed(good, bad), checksAt(means, head, run), idOf);
    expect(told(checked)).toEqual([
      ['good', 'npm test'],
      ['bad', ''],
    ]);
    expect(runs).toHaveLength(2);
  });
});

describe('a repository is not checked', () => {
  it.each<readonly [string, Partial<CheckMeans> & { files?: Files }]>([
    ['of too many files', { checkout: { files: 2, megabytes: 1 } }],
    ['of too much text', { files: { 'large.txt': 'x'.repeat(1024 * 1024 + 1) } }],
  ])('%s', async (_, options) => {
    const { means, runs, run, counted } = bench(passesWithoutBad, options);
    const before = await reviewed(good);
    expect(await checkFixes(before, checksAt(means, head, run), idOf)).toBe(before);
    expect([runs, counted]).toEqual([[], ['too-large']]);
  });

  it('that the forge does not show all of', async () => {
    const { means, runs, run, counted } = bench(passesWithoutBad);
    const cut = runWith({ 'a.ts': text }, run.log, false);
    await checkFixes(await reviewed(good), checksAt(means, head, cut), idOf);
    const files: CheckRun['explorer']['files'] = (paths) =>
      Promise.resolve(new Map(paths.map((at) => [at, { absent: 'too-large', path: at }])));
    const hidden = { ...run, explorer: { ...run.explorer, files } };
    await checkFixes(await reviewed(good), checksAt(means, head, hidden), idOf);
    expect([runs, counted]).toEqual([[], ['too-large', 'too-large']]);
  });
});
