import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { say } from '../../domain/locale.ts';
import { plainLayout, sampleReport } from '../test-kit/sample-report.ts';
import type { Report } from './report.ts';
import { renderText } from './text.ts';

/** Ids depend on how findings are told apart, which is tested elsewhere. */
const render = (report: Report): string =>
  renderText(report, plainLayout).replace(/\b[0-9a-f]{7}$/gm, '1234567');

const twoFindings = {
  'src/a.ts': 'export function f(x: number) {\n  const bad = x;\n  return x;\n}\n',
  'src/b.ts': 'worse();\n',
};

describe('a review as text', () => {
  it('shows each finding with its code, its reason and its fix, then a summary', async () => {
    const report = await sampleReport({}, { ...twoFindings, 'readme.md': 'hello' });
    expect(render(report)).toMatchInlineSnapshot(`
     "src/a.ts:2:9  error  no-bad-name  1234567
     \`bad\` is a bad name.

       1 │ export function f(x: number) {
     > 2 │   const bad = x;
         │         ^^^
       3 │   return x;
       4 │ }

       why  A bad name misleads its readers.
       fix  Call it \`good\` (safe)
         2 -   const bad = x;
         2 +   const good = x;

     src/b.ts:1:1  warning  no-bad-name  1234567
     \`worse\` is a bad name.

     > 1 │ worse();
         │ ^^^^^

       instead  Find a better name.

     Reviewed 2 files changed between main and work tree in 0.4 s; 1 not reviewed: 1 of an unsupported kind
     ✖ 1 error, 1 warning (fails at level error)
       1 can be fixed safely: autoglm review --fix
       More about a rule: autoglm rules <id>
     "
    `);
  });

  it('explains in several lines what is explained in several lines', async () => {
    const report = await sampleReport({}, twoFindings);
    const why = say('One line.\n\nAnother.', '一行。');
    const findings = report.review.findings.map((finding) => ({ ...finding, why }));
    const text = render({ ...report, review: { ...report.review, findings } });
    expect(text).toContain('  why  One line.\n\n       Another.\n');
  });

  it('is there in Chinese', async () => {
    expect(render(await sampleReport({}, twoFindings, 'zh-CN'))).toMatchInlineSnapshot(`
     "src/a.ts:2:9  错误  no-bad-name  1234567
     \`bad\` 是不好的名称。

       1 │ export function f(x: number) {
     > 2 │   const bad = x;
         │         ^^^
       3 │   return x;
       4 │ }

       原因  不好的名称会误导读者。
       修复  改名为 \`good\` (安全)
         2 -   const bad = x;
         2 +   const good = x;

     src/b.ts:1:1  警告  no-bad-name  1234567
     \`worse\` 是不好的名称。

     > 1 │ worse();
         │ ^^^^^

       建议  换一个更好的名称。

     已审查 main 与 工作区 之间变更的 2 个文件，用时 0.4 秒
     ✖ 1 个错误，1 个警告 (失败级别：error)
       1 个问题可以安全地自动修复：autoglm review --fix
       了解某条规则：autoglm rules <id>
     "
    `);
  });

  it('says that there is nothing to complain about', async () => {
    expect(render(await sampleReport({}, { 'a.ts': 'fine();\n' }))).toMatchInlineSnapshot(`
     "Reviewed 1 file changed between main and work tree in 0.4 s
     ✔ No findings
     "
    `);
  });

  it('says that there was nothing to review', async () => {
    expect(render(await sampleReport({ 'a.ts': 'x();\n' }, { 'a.ts': 'x();\n' }))).toMatchInlineSnapshot(`
     "Nothing to review: there is no difference between main and work tree
     "
    `);
  });

  it('does not call a change good of which it read nothing', async () => {
    expect(render(await sampleReport({}, { 'readme.md': 'hello' }))).toMatchInlineSnapshot(`
     "Nothing was reviewed; 1 not reviewed: 1 of an unsupported kind
     "
    `);
  });

  it('says first and foremost what it could not analyse', async () => {
    const text = render(await sampleReport({}, { 'a.ts': 'fine();\n', 'src/broken.ts': 'if (\n' }));
    expect(text).toMatch(
      /^! Partial review: this was not analysed\n {4}src\/broken\.ts {2}does not parse: line \d/,
    );
    expect(text).toContain('No findings in what was analysed');
  });

  it('does not list a thousand files that it could not analyse', async () => {
    const files = Array.from({ length: 25 }, (_file, index) => [`broken-${index}.ts`, 'if (\n']);
    const text = render(await sampleReport({}, Object.fromEntries(files) as Record<string, string>));
    expect(text.match(/does not parse/g)).toHaveLength(20);
    expect(text).toContain('    … and 5 more\n');
  });

  it('lists what the change silences itself', async () => {
    const text = render(
      await sampleReport(
        {},
        { 'a.ts': '// autoglm-disable-next-line no-bad-name -- the vendor calls it so, s3cret\nbad();\n' },
      ),
    );
    expect(text).toContain(
      '! Silenced by comments that this change adds\n    a.ts  no-bad-name  -- the vendor calls it so, ******\n',
    );
    expect(text).toContain('1 silenced by a comment');
  });

  it('tells why a rule matters only once', async () => {
    const text = render(await sampleReport({}, { 'a.ts': 'bad();\nbad();\n' }));
    expect(text.match(/misleads/g)).toHaveLength(1);
  });

  it('prints nothing that a terminal acts upon', async () => {
    const text = render(
      await sampleReport({}, { 'a\u001b[2J.ts': "bad('\u001b]0;title\u0007', '\u202Ex');\n" }),
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain('a␛[2J.ts:1:1');
  });

  it('shows no secret, neither in the code nor in the fix', async () => {
    const text = render(await sampleReport({}, { 'a.ts': "bad('s3cret');\n" }));
    expect(text).not.toContain('s3cret');
    expect(text).toContain("+ good('******');");
  });

  it('says the same with colours', async () => {
    const report = await sampleReport({}, twoFindings);
    const colours = renderText(report, {
      ...plainLayout,
      paint: (style, text) => styleText(style, text, { validateStream: false }),
    });
    expect(colours).not.toBe(render(report));
    expect(stripVTControlCharacters(colours)).toBe(renderText(report, plainLayout));
  });

  it('is one line per finding and per unread file when it is to be terse', async () => {
    const report = await sampleReport({}, { ...twoFindings, 'broken.ts': '(' });
    expect(renderText(report, { ...plainLayout, isTerse: true })).toMatch(
      /^src\/a\.ts:2:9 {2}error {2}no-bad-name {2}\w{7} {2}`bad` is a bad name\.\nsrc\/b\.ts:1:1 {2}warning {2}.*\nnot analysed {2}broken\.ts {2}does not parse: .*\n$/,
    );
  });
});
