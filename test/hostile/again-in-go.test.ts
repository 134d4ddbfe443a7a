import { afterAll, describe, expect, it } from '@jest/globals';
import { readCases } from '../../src/analysis/test-kit/case-file.ts';
import type { RuleCase } from '../../src/analysis/test-kit/case-file.ts';
import { createPool } from '../../src/analysis/worker/pool.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { goRules } from '../../src/review-rules/go/index.ts';
import { allRulesOn } from '../all-rules.ts';

const worker = new URL('../../src/worker.ts', import.meta.url);
const pool = createPool(worker, { secondsPerFile: 3, heapMb: 512, stackMb: 64 });
const all = allRulesOn({ fileSize: Infinity, minifiedLineLength: Infinity });
/** All of them were tried when they were written; each takes a fifth of a second. */
const casesOfEach = 3;
/** Characters. */
const size = 200_000;

afterAll(async () => {
  await pool[Symbol.asyncDispose]();
});

/** What a case declares again and again, under names of their own. */
function again({ text }: RuleCase): string {
  const [head = ''] =
    /^(?:\/\/[^\n]*\n|\s)*package \w+\s*(?:import (?:\([^)]*\)|"[^"]*")\s*)*/.exec(text) ?? [];
  const body = text.slice(head.length);
  const declared = [...body.matchAll(/^(?:func|type|var|const) (?:\([^)]*\) )?(\w+)/gm)].map(
    ([, name = '']) => name,
  );
  const names = new RegExp(String.raw`\b(?:${declared.join('|')})\b`, 'g');
  const copies = Array.from({ length: Math.ceil(size / body.length) }, (_, copy) =>
    body.replaceAll(names, (name) => `${name}${copy}`),
  );
  return head + copies.join('\n');
}

describe('a file of Go with one mistake some thousand times', () => {
  it.each(goRules.map((rule) => [rule.info.id, rule] as const))(
    'is looked through to its end by %s',
    async (id, rule) => {
      const folder = new URL(`../../src/review-rules/go/${id}/`, import.meta.url);
      const cases = readCases(folder, 'bad').slice(0, casesOfEach);
      const requests = cases.map((one) => ({
        path: parseRepoPath(one.path),
        text: again(one),
        settings: {
          ...all,
          rules: { [id]: { options: rule.options?.parse(one.options) ?? {} } },
          ...(one.goVersion !== undefined && { goVersion: one.goVersion }),
        },
      }));
      const ends = await pool.analyse(requests);
      expect(ends.filter((end) => end.kind === 'skipped' || end.failures.length > 0)).toEqual([]);
      expect(ends.some((end) => end.kind === 'analysed' && end.findings.length > 100)).toBe(true);
    },
    120_000,
  );
});
