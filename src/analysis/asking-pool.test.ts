import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allRulesOn } from '../../test/all-rules.ts';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { startOpa } from '../../test/kit/opa/opa.ts';
import type { Opa } from '../../test/kit/opa/opa.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { createOpaPolicy } from '../policies/opa/opa-policy.ts';
import { reviewRules } from '../review-rules/index.ts';
import type { FileAnalysis } from './analyse-file.ts';
import { createAskingPool } from './asking-pool.ts';
import { createCachingPool } from './result-cache.ts';
import type { AnalysisPool } from './worker/pool.ts';

let opa: Opa;
let pool: AnalysisPool;
beforeAll(async () => {
  opa = await startOpa();
  const { url, path, token } = opa;
  const log = { warn: () => undefined };
  const policy = createOpaPolicy({ url, path, token, timeout: 10_000, longestAnswer: 100_000, log });
  const inner = createCachingPool(createInThreadPool(reviewRules), { version: '1', capacity: 100 });
  pool = createAskingPool(inner, { policy, rule: 'require-fit-image-tag' });
});
afterAll(async () => {
  expect(opa.defects()).toEqual([]);
  await opa[Symbol.asyncDispose]();
});

const settings = allRulesOn();
const fileAt = (path: string, text: string) => ({ path: parseRepoPath(path), text, settings });
const compose = (...images: readonly string[]): string =>
  ['services:', ...images.map((image, index) => `  web${index}:\n    image: ${image}`)].join('\n');

/** Allows what has one of these tags. */
function allow(...tags: readonly string[]): void {
  opa.decideBy(({ images }) => {
    const all = images as readonly { readonly id: string; readonly tag?: string }[];
    const allowed = all.filter(({ tag = '' }) => tags.includes(tag)).map(({ id }) => id);
    return { allowed, reasons: Object.fromEntries(all.map(({ id }) => [id, 'only `released`\n images'])) };
  });
}

function told(results: readonly FileAnalysis[]): readonly string[] {
  return results.flatMap((result) =>
    result.kind === 'skipped' ? [] : result.findings.map(({ kind, what }) => `${kind}: ${what.en}`),
  );
}

describe('a pool that has a policy asked about images', () => {
  it('tells the images that the policy does not allow, of all files after one request', async () => {
    allow('1.2.3', 'latest');
    const before = opa.requests().length;
    const results = await pool.analyse([
      fileAt('compose.yaml', compose('acme/web:latest', 'acme/web:main')),
      fileAt('deploy/production/compose.yaml', compose('acme/web:1.2.3', 'acme/web')),
      fileAt('a.ts', 'debugger;'),
    ]);
    expect(told(results)).toEqual([
      "refused-image: The image policy does not allow `acme/web:main`: `only 'released' images`",
      "refused-image: The image policy does not allow `acme/web` in `production`: `only 'released' images`",
      expect.stringContaining('debugger'),
    ]);
    expect(opa.requests().length - before).toBe(1);
    expect(JSON.stringify(results)).not.toContain('question');
  });

  it('asks nobody about files that start no image', async () => {
    const before = opa.requests().length;
    await pool.analyse([fileAt('a.ts', 'debugger;'), fileAt('compose.yaml', 'services: {}')]);
    expect(opa.requests().length).toBe(before);
  });

  it('has a file that is remembered judged anew', async () => {
    const files = [fileAt('compose.yaml', compose('acme/again:2'))];
    allow();
    expect(told(await pool.analyse(files))).toHaveLength(1);
    allow('2');
    expect(told(await pool.analyse(files))).toEqual([]);
  });

  it('tells every image when there is no answer, and not why', async () => {
    opa.decideBy(() => undefined);
    expect(told(await pool.analyse([fileAt('compose.yaml', compose('acme/web:1.2.3'))]))).toEqual([
      'refused-image: Nobody allowed `acme/web:1.2.3`: the image policy gave no answer. Ask for the review again once it does.',
    ]);
  });

  it('heeds comments that silence the rule, and lists only those that hide something', async () => {
    allow('1');
    const silenced = (tag: string): string =>
      `services:\n  web:\n    # autoglm-disable-next-line require-fit-image-tag -- agreed\n    image: acme/web:${tag}`;
    const results = await pool.analyse([
      fileAt('a/compose.yaml', silenced('1')),
      fileAt('b/compose.yaml', silenced('2')),
    ]);
    expect(told(results)).toEqual([]);
    expect(results.map((result) => (result.kind === 'skipped' ? -1 : result.suppressed.length))).toEqual([
      0, 1,
    ]);
  });

  it('leaves the rule alone where a repository has it off', async () => {
    const off = { ...settings, rules: {} };
    expect(
      told(await pool.analyse([{ ...fileAt('compose.yaml', compose('acme/web')), settings: off }])),
    ).toEqual([]);
  });
});
