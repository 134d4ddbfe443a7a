import { expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { noOutdatedUse } from '../review-rules/typescript/no-outdated-use/rule.ts';
import { reviewChange } from './review-change.ts';

const rules = [noOutdatedUse];
const use = (from: string): string => `import { total } from '${from}';\n\nexport const all = total(1);\n`;

async function found(before: Files, after: Files): Promise<readonly string[]> {
  const { config } = resolveConfig(createRuleCatalogue(rules), []);
  const source = memoryChange(before, after);
  const { review } = await reviewChange({
    ...{ source, config, pool: createInThreadPool(rules), trustAddedSuppressions: true },
  });
  return review.findings.map(({ path, kind }) => `${path} ${kind}`);
}

it('what a change breaks in lines of its files that it leaves alone is told', async () => {
  const total = 'export function total(x: number) {\n  return x.toFixed();\n}\n';
  const more = '// more\n';
  const config = { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' };
  const moved = { 'src/a.ts': use('./total'), 'src/b.ts': use('@/total'), ...config };
  const changed = { 'src/a.ts': use('./total') + more, 'src/b.ts': use('@/total') + more, ...config };
  expect(
    await found({ ...moved, 'src/total.ts': total }, { ...changed, 'src/sums/total.ts': total }),
  ).toEqual(['src/a.ts missing-export', 'src/b.ts missing-export']);
  const renamed = { ...changed, 'src/total.ts': total.replace('total', 'sum') };
  expect(await found({ ...moved, 'src/total.ts': total }, renamed)).toEqual([
    'src/a.ts missing-export',
    'src/b.ts missing-export',
  ]);
});
