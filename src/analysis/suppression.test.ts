import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import { LineIndex } from '../domain/text-position.ts';
import { typescript } from '../languages/typescript/typescript.ts';
import { noDebuggerOrFocusedTest } from '../review-rules/typescript/no-debugger-or-focused-test/rule.ts';
import { analyseFile } from './analyse-file.ts';
import { defaultFileLimits } from './rule-settings.ts';
import { noUnusedSuppression } from './suppression-rule.ts';

const id = 'no-debugger-or-focused-test';

function analyse(text: string, { reasonRequired = true, rules = [id, 'no-unused-suppression'] } = {}) {
  const analyser = {
    languages: [typescript],
    rules: [noDebuggerOrFocusedTest, noUnusedSuppression],
  };
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
