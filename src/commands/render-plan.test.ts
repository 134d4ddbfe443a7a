import { describe, expect, it } from '@jest/globals';
import type { Fingerprint } from '../domain/ids.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import { renderPlan } from './render-plan.ts';

type Planned = Parameters<typeof renderPlan>[0];

const fixes = [
  { id: 'f1' as Fingerprint, rule: 'no-x', path: parseRepoPath('a.ts'), title: say('Drop it', '删除') },
];
const patch = `diff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -1 +0,0 @@\n-${'x'.repeat(2_000)}\n`;
const planned: Planned = { state: 'fork', head: 'a'.repeat(40), fixes, leftOut: [], askable: [], patch };
const link = { url: 'https://bot.example/patches/d1', until: '2026-01-08T10:20:30.000Z' };

describe('a fix of a plan', () => {
  it.each([
    ['en', '`f1` · passes `npm test`'],
    ['zh-CN', '`f1` · 通过 `npm test`'],
  ] as const)('says which command of the operator it passes (%s)', (locale, said) => {
    const checked = fixes.map((one) => ({ ...one, passes: 'npm test' }));
    const plan = { ...planned, state: 'proposed', plan: 'p1' } as const;
    expect(renderPlan({ ...plan, fixes: checked }, locale, 60_000)).toContain(said);
    expect(renderPlan(plan, locale, 60_000)).not.toContain('npm test');
  });
});

describe('the patch for a fork', () => {
  it('stands in the comment as long as there is room, whatever links there are', () => {
    const text = renderPlan({ ...planned, link }, 'en', 60_000);
    expect(text).toContain(`\`\`\`diff\n${patch}\`\`\``);
    expect(text).toContain('Save the diff as `fixes.patch` and run `git apply fixes.patch`.');
    expect(text).not.toContain(link.url);
  });

  it.each([
    ['en', '[As a file](https://bot.example/patches/d1) it can be fetched until 2026-01-08 10:20 UTC'],
    ['zh-CN', '可在 2026-01-08 10:20 UTC 之前[下载文件](https://bot.example/patches/d1)'],
  ] as const)('is a link where there is none (%s)', (locale, words) => {
    const text = renderPlan({ ...planned, link }, locale, 1_000);
    expect(text).toContain(words);
    expect(text).not.toContain('xxx');
    expect(text.length).toBeLessThanOrEqual(1_000);
  });

  it('says how to get the fixes where the server has no address', () => {
    const text = renderPlan(planned, 'en', 1_000);
    expect(text).toContain('has no public address (`PUBLIC_URL`)');
    expect(text).toContain('`npx autoglm review --fix`');
    expect(text).not.toContain('git apply');
  });

  it('gives no secret away, by a link neither', () => {
    const secret = `+const token = '${['ghp', '012345678901234567890123456789abcdef'].join('_')}';\n`;
    const text = renderPlan({ ...planned, patch: patch + secret, link }, 'en', 60_000);
    expect(text).toContain('what looks like a secret');
    expect(text).not.toContain(link.url);
  });
});
