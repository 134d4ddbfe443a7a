import { describe, expect, it } from '@jest/globals';
import { say } from '../domain/locale.ts';
import type { ReportedFinding, ReportedFix } from '../domain/review-report.ts';
import { renderComment } from './comment.ts';
import type { PublishContext } from './context.ts';
import { changeKey, context, finding, idOf, markers, report } from './test-kit/sample.ts';

const fix: ReportedFix = {
  title: say('Rename it to `good`', '改名为 `good`'),
  safety: 'safe',
  blocks: [{ line: 4, removed: ['const bad = 1;'], added: ['const good = 1;'] }],
  suggestion: { lines: { first: 4, last: 4 }, text: 'const good = 1;' },
};

function render(
  overrides: Partial<ReportedFinding>,
  changed: Partial<PublishContext> = {},
  language: 'en' | 'zh-CN' = 'en',
): string {
  const id = idOf('0123456789abcdef');
  const one = finding('bad', { id, ...overrides });
  const text = renderComment(one, report({ language }), { ...context, ...changed });
  expect(markers.read(changeKey, text)).toEqual([{ kind: 'finding', value: id }]);
  return text.replace(/\n\n<!-- .* -->$/, '');
}

describe('a comment beside the code', () => {
  it('says what, why, and offers the fix', () => {
    expect(render({ severity: 'error', fix })).toMatchInlineSnapshot(`
     "🔴 error · **\`bad\` is a bad name.**

     Readers stumble.

     **Fix:** Rename it to \`good\` (safe)

     \`\`\`suggestion
     const good = 1;
     \`\`\`

     <sub>[no-bad-name](https://example.org/rules/no-bad-name.md) · \`0123456\`</sub>"
    `);
  });

  it('speaks Chinese', () => {
    expect(render({ fix }, {}, 'zh-CN')).toMatchInlineSnapshot(`
     "🟡 警告 · **\`bad\` 不是好名字。**

     读者会困惑。

     **修复：** 改名为 \`good\`（安全）

     \`\`\`suggestion
     const good = 1;
     \`\`\`

     <sub>[no-bad-name](https://example.org/rules/zh-CN/no-bad-name.md) · \`0123456\`</sub>"
    `);
  });

  it('says what to write instead where there is no fix', () => {
    expect(render({ severity: 'note' }, { rulePages: undefined })).toMatchInlineSnapshot(`
     "🔵 note · **\`bad\` is a bad name.**

     Readers stumble.

     **Instead:** Take a good one.

     <sub>no-bad-name · \`0123456\`</sub>"
    `);
  });

  it('shows the change of a fix that one click cannot make', () => {
    const blocks = [
      ...fix.blocks,
      { line: 9, removed: [], added: Array.from({ length: 12 }, () => 'more();') },
    ];
    expect(render({ fix: { ...fix, safety: 'needs-review', blocks, suggestion: undefined } }))
      .toMatchInlineSnapshot(`
     "🟡 warning · **\`bad\` is a bad name.**

     Readers stumble.

     **Fix:** Rename it to \`good\` (needs review)

     \`\`\`diff
     @@ 4 @@
     - const bad = 1;
     + const good = 1;
     @@ 9 @@
     + more();
     + more();
     + more();
     + more();
     + more();
     + more();
     + more();
     + more();
     … 4 more lines
     \`\`\`

     <sub>[no-bad-name](https://example.org/rules/no-bad-name.md) · \`0123456\`</sub>"
    `);
  });

  it('fences a suggestion that holds a fence, with the words of the forge', () => {
    const suggestion = { lines: { first: 4, last: 6 }, text: 'a`\n```\n`' };
    const limits = { ...context.limits, suggestionInfo: (lines: number) => `suggestion:-${lines - 1}+0` };
    expect(render({ fix: { ...fix, suggestion } }, { limits })).toContain(
      '\n````suggestion:-2+0\na`\n```\n`\n````\n',
    );
  });

  it('suggests nothing that is too long for the forge', () => {
    const suggestion = { lines: { first: 4, last: 204 }, text: 'a' };
    const limits = { ...context.limits, suggestionInfo: () => undefined };
    const comment = render({ fix: { ...fix, suggestion } }, { limits });
    expect(comment).not.toContain('```suggestion');
    expect(comment).toContain('```diff');
  });

  it.each([
    ['a secret', "const password = 'hunter2-Correct-Horse9';"],
    ['a marker', '<!-- autoglm:1 finding x y -->'],
    ['what GitLab takes for a command', '```\n/merge'],
  ])('suggests nothing that holds %s', (_name, text) => {
    const suggestion = { lines: { first: 4, last: 4 }, text };
    const comment = render({ fix: { ...fix, suggestion } });
    expect(comment).not.toContain('```suggestion');
    expect(comment).toContain('```diff');
  });

  it('hides the secrets of what it shows', () => {
    const blocks = [{ line: 4, removed: ["const password = 'hunter2-Correct-Horse9';"], added: [] }];
    expect(render({ fix: { ...fix, blocks, suggestion: undefined } })).not.toContain('Horse9');
  });

  it('does without the code where the forge has no room for it', () => {
    const suggestion = { lines: { first: 4, last: 4 }, text: 'x'.repeat(900) };
    const limits = { ...context.limits, commentCharacters: 800 };
    const comment = render({ fix: { ...fix, suggestion } }, { limits });
    expect(comment).toContain('**Fix:** Rename it');
    expect(comment).not.toContain('xxx');
  });

  it('shortens what a model says at length', () => {
    const endless = say('word '.repeat(1_000), '字'.repeat(5_000));
    expect(render({ what: endless, why: endless, instead: endless }).length).toBeLessThan(2_500);
  });
});
