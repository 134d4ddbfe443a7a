import { describe, expect, it } from '@jest/globals';
import { sampleReport } from './test-kit/sample-report.ts';
import { planFixes } from './fix-plan.ts';

async function plan(text: string) {
  const { review, texts } = await sampleReport({}, { 'a.ts': text });
  return planFixes(review.findings, texts, ['safe']).map(({ before, after }) => [before, after]);
}

describe('fixes that are done together', () => {
  it('build on each other', async () => {
    expect(await plan('bad(bad);\n')).toEqual([
      ['bad(bad);\n', 'good(bad);\n'],
      ['good(bad);\n', 'good(good);\n'],
    ]);
  });

  it('keep out of a file that is not UTF-8', async () => {
    expect(await plan('bad("\uFFFD");\n')).toEqual([]);
  });

  it('are only of the wanted kind', async () => {
    const { review, texts } = await sampleReport({}, { 'a.ts': 'bad();\n' });
    expect(planFixes(review.findings, texts, ['needs-review'])).toEqual([]);
  });

  it('make way for an earlier one at the same place', async () => {
    const { review, texts } = await sampleReport({}, { 'a.ts': 'bad();\n' });
    expect(planFixes([...review.findings, ...review.findings], texts, ['safe'])).toHaveLength(1);
  });
});
