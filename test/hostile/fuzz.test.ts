import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { FileAnalysis } from '../../src/analysis/analyse-file.ts';
import { parseCase } from '../../src/analysis/test-kit/case-file.ts';
import { createPool } from '../../src/analysis/worker/pool.ts';
import type { AnalysisRequest } from '../../src/analysis/worker/pool.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import type { LanguageId } from '../../src/domain/source-file.ts';
import { allRulesOn } from '../all-rules.ts';
import { configurationFragments, createRandom, mutate } from './mutate.ts';

const count = 20_000;
/** Their parsers and rules are small. */
const configurationCount = 3_000;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
/** Longer seeds are cut: many short texts find more than few long ones. */
const longest = 1_500;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names and texts of the cases of all rules for a language. */
function seedsOf(language: LanguageId): readonly (readonly [name: string, text: string])[] {
  const names = globSync(`src/review-rules/${language}/*/cases/*/*`, { cwd: root }).sort();
  return names.map((name) => [name, readFileSync(`${root}${name}`, 'utf8')]);
}

/** What may become of a mutated text: it is read, or it is said why not. Anything else is a bug of ours. */
function problemIn(result: FileAnalysis | undefined): string | undefined {
  if (result === undefined) return 'no result';
  if (result.kind === 'analysed')
    return result.failures.map(({ rule, message }) => `${rule}: ${message}`).join() || undefined;
  const { reason, detail = '' } = result.file;
  return ['unparsable', 'binary', 'generated', 'minified', 'unsupported'].includes(reason)
    ? undefined
    : `${reason}: ${detail}`;
}

async function analyse(requests: readonly AnalysisRequest[]): Promise<readonly FileAnalysis[]> {
  await using pool = createPool(new URL('../../src/worker.ts', import.meta.url), {
    secondsPerFile: 5,
    heapMb: 256,
    stackMb: 64,
  });
  const results = await pool.analyse(requests);
  const problems = results.flatMap((result, index) => {
    const problem = problemIn(result);
    return problem === undefined ? [] : [{ problem, text: requests[index]?.text, seed }];
  });
  expect(problems).toEqual([]);
  return results.filter((result) => result.kind === 'analysed');
}

describe(`${count} mutated sources`, () => {
  it('are analysed or listed: no crash, no hang, no rule that throws', async () => {
    const random = createRandom(seed);
    const texts = seedsOf('typescript');
    const settings = allRulesOn();
    const requests = Array.from({ length: count }, (_, index) => {
      const [name, text] = texts[random(texts.length)] ?? ['a.ts', ''];
      const from = random(Math.max(1, text.length - longest));
      const path = parseRepoPath(`src/${index}.${name.split('.').at(-1) ?? 'ts'}`);
      return { path, text: mutate(text.slice(from, from + longest), random), settings };
    });
    expect((await analyse(requests)).length).toBeGreaterThan(count / 20);
  }, 240_000);
});

describe(`${configurationCount} mutated files of YAML, Dockerfiles and Go`, () => {
  it('are analysed or listed: no crash, no hang, no rule that throws', async () => {
    const random = createRandom(seed);
    const texts = [...seedsOf('yaml'), ...seedsOf('dockerfile'), ...seedsOf('go')];
    const settings = allRulesOn();
    const requests = Array.from({ length: configurationCount }, () => {
      const [name, text] = texts[random(texts.length)] ?? ['compose.yml', ''];
      const path = parseRepoPath(parseCase(basename(name), text).path);
      return { path, text: mutate(text, random, configurationFragments), settings };
    });
    expect((await analyse(requests)).length).toBeGreaterThan(configurationCount / 20);
  }, 60_000);
});
