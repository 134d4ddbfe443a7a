import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../../test/in-thread-pool.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import type { OwnRules } from '../../domain/own-rule.ts';
import type { FileAnalysis } from '../analyse-file.ts';
import { defaultFileLimits, defaultSuppressions } from '../rule-settings.ts';
import type { AnalysisSettings } from '../rule-settings.ts';
import { findAstGrep } from './ast-grep-program.ts';
import { createOwnRulesPool } from './own-rules-pool.ts';
import { readRuleFiles } from './read-rule-files.ts';

const noPrint = `id: no-print
language: python
severity: warning
message: Do not print $A
note: Use logging instead.
rule: { pattern: print($A) }
fix: log($A)
`;

function settingsFor(text: string, seconds = 20): AnalysisSettings {
  const { rules } = readRuleFiles([{ file: '.autoglm/rules/a.yml', text }], []);
  const own: OwnRules = { rules, limits: { count: 10, size: 10_000, seconds } };
  return {
    rules: Object.fromEntries(rules.map(({ id }) => [id, { options: {} }])),
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
    own,
  };
}

async function analyse(
  files: readonly (readonly [path: string, text: string])[],
  settings = settingsFor(noPrint),
): Promise<readonly FileAnalysis[]> {
  await using pool = createOwnRulesPool(createInThreadPool([]), findAstGrep);
  return await pool.analyse(files.map(([path, text]) => ({ path: parseRepoPath(path), text, settings })));
}

function shown(analysis: FileAnalysis | undefined, text: string) {
  if (analysis?.kind !== 'analysed') return analysis?.file.reason;
  return analysis.findings.map(({ range }) => text.slice(range.start, range.end));
}

describe('rules of a repository’s own', () => {
  it('find things in files that no front end reads, whatever their letters', async () => {
    const text = '\uFEFFx = "é😀中"; print("é😀")\r\nprint(1)\n';
    const [analysis] = await analyse([['src/a.py', text]]);
    expect(shown(analysis, text)).toEqual(['print("é😀")', 'print(1)']);
    expect(analysis).toMatchObject({
      findings: [
        {
          origin: { kind: 'rule', rule: 'no-print' },
          family: 'own',
          severity: 'warning',
          what: { en: 'Do not print "é😀"' },
          why: { en: 'Use logging instead.' },
          fix: { safety: 'needs-review', edits: [{ text: 'log("é😀")' }] },
        },
        {},
      ],
    });
  });

  it('say what they say in one line, and explain it in as many as they like', async () => {
    const settings = settingsFor(
      'id: no-print\nlanguage: python\nmessage: |\n  Do not print\n  $A\nnote: |\n  One line.\n\n  Another.\nrule: { pattern: print($A) }\n',
    );
    const [analysis] = await analyse([['a.py', 'print([\n  1,\n])\n']], settings);
    expect(analysis).toMatchObject({
      findings: [{ what: { en: 'Do not print [ 1, ]' }, why: { en: 'One line.\n\nAnother.' } }],
    });
  });

  it('find things in files that are read by ours, and in pages the scripts', async () => {
    const settings = settingsFor('id: no-log\nlanguage: js\nrule: { pattern: console.log($A) }\n');
    const script = 'const a = 1;\nconsole.log(a);\n';
    const page = '<p>é</p><script>console.log(1)</script>\n';
    const [first, second] = await analyse(
      [
        ['a.js', script],
        ['a.html', page],
      ],
      settings,
    );
    expect(shown(first, script)).toEqual(['console.log(a)']);
    expect(shown(second, page)).toEqual(['console.log(1)']);
  });

  it('leave alone what is not theirs', async () => {
    const results = await analyse([
      ['a.rb', 'print(1)\n'],
      ['Makefile', 'print(1)\n'],
      ['py', 'print(1)\n'],
    ]);
    expect(results.map((one) => shown(one, ''))).toEqual(['unsupported', 'unsupported', 'unsupported']);
  });

  it('keep to the files that they name', async () => {
    const settings = settingsFor(`${noPrint}files: ['src/**']\nignores: ['src/old/**']\n`);
    const text = 'print(1)\n';
    const results = await analyse(
      [
        ['src/a.py', text],
        ['src/old/a.py', text],
        ['b.py', text],
      ],
      settings,
    );
    expect(results.map((one) => shown(one, text)?.length)).toEqual([1, 0, 0]);
  });

  it('read the same path with several texts, as where several fixes are tried', async () => {
    const texts = ['print(1)\n', 'log(1)\n', 'print(2); print(3)\n'];
    const results = await analyse(texts.map((text) => ['a.py', text]));
    expect(results.map((one, index) => shown(one, texts[index] ?? '')?.length)).toEqual([1, 0, 2]);
  });

  it('are silent where they are off', async () => {
    const settings = settingsFor(noPrint);
    const [analysis] = await analyse([['a.py', 'print(1)\n']], { ...settings, rules: {} });
    expect(shown(analysis, '')).toEqual([]);
  });

  it('tell how many places do not parse, so that a fix that breaks code is found out', async () => {
    const [sound, broken] = await analyse([
      ['a.py', 'log(1)\n'],
      ['b.py', 'log(1\nfoo bar)(\n'],
    ]);
    expect(sound).not.toHaveProperty('syntaxErrors');
    expect(broken).toMatchObject({ syntaxErrors: expect.any(Number) });
  });
});

describe('comments in files that no front end reads', () => {
  it('silence a rule, and are told of when they do not', async () => {
    const text = [
      'print(1)  # autoglm-disable-line no-print -- the log is not there yet',
      '# autoglm-disable-next-line no-print -- nor here',
      'print(2)',
      'x = "# autoglm-disable-line no-print -- no comment"; print(3)',
      'print(4)  # ast-grep-ignore',
      '# autoglm-disable-next-line no-print',
      'print(5)',
    ].join('\n');
    const settings = settingsFor(noPrint);
    const rules = { ...settings.rules, 'no-unused-suppression': { options: {} } };
    const [analysis] = await analyse([['a.py', text]], { ...settings, rules });
    expect(shown(analysis, text)).toEqual([
      'print(3)',
      'print(4)',
      '# autoglm-disable-next-line no-print',
      'print(5)',
    ]);
    expect(analysis).toMatchObject({
      suppressed: [{ reason: 'the log is not there yet' }, { reason: 'nor here' }],
    });
  });
});

describe('hostile files', () => {
  let folder: string;
  const before = process.env['TMPDIR'];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'autoglm-own-'));
    process.env['TMPDIR'] = folder;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });

  // Each call is looked for in each call around it.
  const slow = `id: slow
language: python
rule: { kind: call, inside: { stopBy: end, kind: call, has: { stopBy: end, kind: lambda } } }
`;

  it('that take too long cost only themselves, and nothing is left behind', async () => {
    const nested = `${'f(\n'.repeat(8_000)}${')\n'.repeat(8_000)}`;
    const results = await analyse(
      [
        ['bad.py', nested],
        ['a.py', 'f(g())\n'],
        ['b.py', 'f(1)\n'],
      ],
      settingsFor(slow, 2),
    );
    const failures = results.map((one) => (one.kind === 'analysed' ? one.failures.length : -1));
    expect(failures).toEqual([1, 0, 0]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('with settings, ignore files and odd names change nothing', async () => {
    const text = 'print(1)\n';
    const results = await analyse([
      ['sgconfig.yml', 'ruleDirs: [/]\ncustomLanguages: { x: { libraryPath: /x.so, extensions: [py] } }\n'],
      ['.ignore', '*\n'],
      ['.gitignore', '*.py\n'],
      ['.hidden/a.py', text],
      ['-r.py', text],
      ['a b/ü\n*.py', text],
      [`${'long'.repeat(80)}.py`, text],
    ]);
    const python = results.slice(3);
    expect(python.map((one) => shown(one, text))).toEqual([[text.trim()], [text.trim()], [text.trim()], []]);
    expect(python.at(-1)).toMatchObject({ failures: [{ rule: '.autoglm/rules' }] });
  });
});
