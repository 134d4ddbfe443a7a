import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import { LineIndex } from '../domain/text-position.ts';
import { typescript } from '../languages/typescript/typescript.ts';
import { noDebuggerOrFocusedTest } from '../review-rules/typescript/no-debugger-or-focused-test/rule.ts';
import { noUselessCatch } from '../review-rules/typescript/no-useless-catch/rule.ts';
import { analyseFile } from './analyse-file.ts';
import { defaultFileLimits } from './rule-settings.ts';
import { noUnusedSuppression } from './suppression-rule.ts';

const id = 'no-debugger-or-focused-test';

const everyRule = [noDebuggerOrFocusedTest, noUselessCatch, noUnusedSuppression];
const ids = everyRule.map(({ info }) => info.id);

function analyse(text: string, { reasonRequired = true, rules = ids } = {}) {
  const analyser = { languages: [typescript], rules: everyRule };
  const analysis = analyseFile(analyser, parseRepoPath('src/a.tsx'), text, {
    rules: Object.fromEntries(rules.map((rule) => [rule, { options: {} }])),
    suppressions: { reasonRequired },
    limits: defaultFileLimits,
  });
  if (analysis.kind !== 'analysed') throw new Error(JSON.stringify(analysis));
  const lines = new LineIndex(text);
  return {
    kept: analysis.findings.map((finding) => `${lines.lineAt(finding.range.start)}: ${finding.kind}`),
    suppressed: analysis.suppressed.map(
      ({ finding, reason, line }) => `${lines.lineAt(finding.range.start)} by ${line}: ${reason}`,
    ),
  };
}

describe('a suppression comment', () => {
  it('silences the named rule on the next line', () => {
    expect(
      analyse(`// autoglm-disable-next-line ${id} -- shown in the tutorial\ndebugger;\ndebugger;\n`),
    ).toEqual({
      kept: ['3: debugger'],
      suppressed: ['2 by 1: shown in the tutorial'],
    });
  });

  it('silences its own line', () => {
    expect(analyse(`debugger; // autoglm-disable-line ${id} -- tutorial\n`).kept).toEqual([]);
    expect(analyse(`debugger; /* autoglm-disable-line ${id} -- tutorial */\n`).kept).toEqual([]);
  });

  it('silences from its place to the matching enable', () => {
    const text = `debugger;\n/* autoglm-disable ${id} -- generated part */\ndebugger;\n/* autoglm-enable ${id} */\ndebugger;\n`;
    expect(analyse(text)).toEqual({
      kept: ['1: debugger', '5: debugger'],
      suppressed: ['3 by 2: generated part'],
    });
  });

  it('reaches to the end of the file when nothing enables the rule again', () => {
    expect(analyse(`// autoglm-disable ${id} -- demo\n\n\ndebugger;\n`).kept).toEqual([]);
  });

  it('is closed by an enable without names, but not by one for another rule', () => {
    const open = `// autoglm-disable ${id} -- demo\ndebugger;\n`;
    expect(analyse(`${open}// autoglm-enable\ndebugger;\n`).kept).toEqual(['4: debugger']);
    expect(analyse(`${open}// autoglm-enable no-empty-catch\ndebugger;\n`).kept).toEqual([]);
  });

  it('works inside JSX and with CR LF line ends', () => {
    const text = `const a = <p>\n  {/* autoglm-disable-next-line ${id} -- demo */}\n  {() => { debugger; }}\n</p>;\n`;
    expect(analyse(text).kept).toEqual([]);
    expect(analyse(text.replaceAll('\n', '\r\n')).kept).toEqual([]);
  });

  it('counts only with a reason, unless the settings let it go without', () => {
    const text = `// autoglm-disable-next-line ${id}\ndebugger;\n`;
    expect(analyse(text).kept).toEqual(['1: suppression-without-reason', '2: debugger']);
    expect(analyse(text, { reasonRequired: false })).toEqual({ kept: [], suppressed: ['2 by 1: '] });
  });

  it('does not take dashes inside a word for the start of a reason', () => {
    expect(analyse(`// autoglm-disable-next-line ${id} --because\ndebugger;\n`).kept).toContain(
      '2: debugger',
    );
  });

  it('is reported when it silences nothing', () => {
    expect(analyse(`// autoglm-disable-next-line ${id} -- gone\nrun();\n`).kept).toEqual([
      '1: unused-suppression',
    ]);
  });

  it('is not called unused when its rule is switched off', () => {
    const text = `// autoglm-disable-next-line no-empty-catch -- best effort\ntry { run(); } catch {}\n`;
    expect(analyse(text).kept).toEqual([]);
  });

  it('must name a rule', () => {
    expect(analyse('// autoglm-disable-next-line -- all of it\ndebugger;\n').kept).toEqual([
      '1: suppression-without-rule',
      '2: debugger',
    ]);
  });

  it('is a comment: the same words in a string or template do nothing', () => {
    expect(analyse(`const a = "// autoglm-disable-next-line ${id} -- x";\ndebugger;\n`).kept).toEqual([
      '2: debugger',
    ]);
  });

  it('leaves the identity of the other findings as it was', () => {
    const fingerprints = (text: string) => {
      const analysis = analyseFile(
        { languages: [typescript], rules: [noDebuggerOrFocusedTest] },
        parseRepoPath('a.ts'),
        text,
        {
          rules: { [id]: { options: {} } },
          suppressions: { reasonRequired: true },
          limits: defaultFileLimits,
        },
      );
      return analysis.kind === 'analysed' ? analysis.findings.map((finding) => finding.fingerprint) : [];
    };
    const both = fingerprints('debugger;\ndebugger;\n');
    expect(fingerprints(`debugger; // autoglm-disable-line ${id} -- demo\ndebugger;\n`)).toEqual(
      both.slice(1),
    );
  });
});

describe("another linter's comment for the same rule", () => {
  const kept = (text: string) => analyse(text).kept;

  it('silences the finding, which is listed with the comment as it stands', () => {
    expect(analyse('debugger; // eslint-disable-line no-debugger -- the demo stops here\n')).toEqual({
      kept: [],
      suppressed: ['1 by 1: eslint-disable-line no-debugger -- the demo stops here'],
    });
    expect(analyse('// oxlint-disable-next-line eslint/no-debugger\ndebugger;\n')).toEqual({
      kept: [],
      suppressed: ['2 by 1: oxlint-disable-next-line eslint/no-debugger'],
    });
  });

  it('needs no reason, and is not called unused', () => {
    expect(kept('debugger; // eslint-disable-line no-debugger\n')).toEqual([]);
    expect(kept('run(); // eslint-disable-line no-debugger\n')).toEqual([]);
  });

  it('is not looked at where a comment of ours silences the finding', () => {
    const text = `/* eslint-disable */\n// autoglm-disable-next-line ${id} -- demo\ndebugger;\n`;
    expect(analyse(text)).toEqual({ kept: [], suppressed: ['3 by 2: demo'] });
  });

  it('speaks of every rule that the other linter has, when it names none', () => {
    expect(kept('debugger; // eslint-disable-line\n')).toEqual([]);
    expect(kept('debugger; // eslint-disable-line -- the demo stops here\n')).toEqual([]);
  });

  it.each([
    ['names another rule', 'debugger; // eslint-disable-line no-console\n'],
    ['names a rule for another kind', 'debugger; // eslint-disable-line jest/no-focused-tests\n'],
    ['stands on another line', '// eslint-disable-line no-debugger\ndebugger;\n'],
    ['stands two lines above', '// eslint-disable-next-line no-debugger\n\ndebugger;\n'],
    ['is part of a sentence', 'debugger; // as eslint-disable-line no-debugger would say\n'],
    ['is a word of another tool', 'debugger; // tslint-disable-line no-debugger\n'],
    ['is a string', 'const a = "eslint-disable-line no-debugger"; debugger;\n'],
    ['would need to be a block', '// eslint-disable no-debugger\ndebugger;\n'],
  ])('does nothing where it %s', (_why, text) => {
    expect(kept(text)).toContain(
      `${text.split('\n').findIndex((line) => line.includes('debugger;')) + 1}: debugger`,
    );
  });

  it('holds from its place to the one that switches the rule on again', () => {
    const text = (off: string, on: string) => `debugger;\n/* ${off} */\ndebugger;\n/* ${on} */\ndebugger;\n`;
    const outside = ['1: debugger', '5: debugger'];
    expect(kept(text('eslint-disable no-debugger', 'eslint-enable no-debugger'))).toEqual(outside);
    expect(kept(text('eslint-disable', 'eslint-enable no-debugger'))).toEqual(outside);
    expect(kept(text('eslint-disable no-console,\tno-debugger', 'eslint-enable'))).toEqual(outside);
    expect(kept(text('eslint-disable no-debugger', 'eslint-enable no-console'))).toEqual(['1: debugger']);
  });

  it('holds for the whole file as configuration', () => {
    expect(kept('debugger;\n/* eslint no-console: 2, "no-debugger": "off" */\n')).toEqual([]);
    expect(kept('debugger;\n/* eslint no-console: 0, no-debugger: [2] */\n')).toEqual(['1: debugger']);
  });

  it('counts where the other linter reports it, too', () => {
    const text =
      '// eslint-disable-next-line no-useless-catch\ntry {\n  run();\n} catch (e) {\n  throw e;\n}\n';
    expect(analyse(text).suppressed).toEqual(['4 by 1: eslint-disable-next-line no-useless-catch']);
  });
});
