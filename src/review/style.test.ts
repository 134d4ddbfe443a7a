import { afterAll, describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import { createStylePool } from '../analysis/style/style-pool.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { FileStyle } from '../domain/file-style.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Review } from '../domain/review.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import { reviewRules } from '../review-rules/index.ts';
import { reviewChange } from './review-change.ts';

const defaults = resolveConfig(createRuleCatalogue(reviewRules), []).config;
const pool = createStylePool(createInThreadPool(reviewRules), 10);
const impatient = createStylePool(createInThreadPool(reviewRules), 0.05);

afterAll(async () => {
  await pool[Symbol.asyncDispose]();
  await impatient[Symbol.asyncDispose]();
});

async function review(
  source: ChangeSource,
  config: RepositoryConfig = defaults,
  threads = pool,
): Promise<Review> {
  const reviewed = await reviewChange({ source, pool: threads, config, trustAddedSuppressions: true });
  return reviewed.review;
}

async function told(before: Files, after: Files): Promise<readonly string[]> {
  const { findings } = await review(memoryChange(before, { ...before, ...after }));
  return findings.map(
    ({ path, range, kind }) => `${path}:${new LineIndex(after[path] ?? '').lineAt(range.start)} ${kind}`,
  );
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('the style of a repository', () => {
  const ofPrettier = { '.prettierrc': 'singleQuote: true\n' };
  const ofEditors = { '.editorconfig': lines('root = true', '[*]', 'trim_trailing_whitespace = true') };

  it('is held against lines that a change adds, as notes with a fix that was tried', async () => {
    const before = { ...ofPrettier, 'a.ts': lines("one('a');", 'two();') };
    const after = { ...before, 'a.ts': lines("one('a');", 'two( )', 'three("c")') };
    const result = await review(memoryChange(before, after));
    expect(result).toMatchObject({
      verdict: 'comment',
      findings: [{ severity: 'note', kind: 'formatting', fix: { safety: 'safe' } }],
    });
    expect(result.findings[0]?.fix?.edits[0]?.text).toBe("two();\nthree('c');\n");
  });

  it('cannot be heeded where its file cannot be read, which is told with the place', async () => {
    const broken = async (files: Files, config = defaults): Promise<readonly string[]> => {
      const source = memoryChange({ ...files, 'a.ts': 'one();' }, { ...files, 'a.ts': 'one( )' });
      const reviewed = await reviewChange({ source, pool, config, trustAddedSuppressions: true });
      return reviewed.brokenStyle.flatMap(({ file, problems }) =>
        problems.map(({ line, column, message, allowed }) =>
          [`${file}:${line}:${column}`, message.en.split('. ')[0], ...allowed].join(' '),
        ),
      );
    };
    expect(await broken({ '.prettierrc': lines('{', '  "semi": false', '  "tabWidth": 2', '}') })).toEqual([
      '.prettierrc:2:11 This is not YAML or JSON',
    ]);
    expect(await broken({ '.prettierrc.toml': lines('semi = false', 'tabWidth = = 2') })).toEqual([
      '.prettierrc.toml:2:12 This is not TOML',
    ]);
    expect(await broken({ '.prettierrc': lines('semi: false', 'trailingComma: es6') })).toEqual([
      '.prettierrc:2:1 `trailingComma` cannot be `"es6"` all es5 none',
    ]);
    expect(await broken({ 'package.json': '{ "prettier": { "semi": "no" } }' })).toEqual([
      'package.json:1:17 `semi` cannot be `"no"`',
    ]);
    for (const sound of [
      '',
      '"@acme/prettier"',
      'printWidth: .inf',
      'parser: svelte',
      'plugins: [a]',
      'x: y',
    ])
      expect(await broken({ '.prettierrc': sound })).toEqual([]);
    expect(await broken({ 'prettier.config.js': '{' })).toEqual([]);
  });

  it('is nothing to tell where other lines of the file are not kept in it either', async () => {
    const before = { ...ofPrettier, ...ofEditors, 'a.ts': lines('one("a")', 'two();'), 'b.py': 'a \n' };
    expect(
      await told(before, { 'a.ts': lines('one("a")', 'two();', 'three("b")'), 'b.py': lines('a ', 'b ') }),
    ).toEqual([]);
  });

  it('is heeded in one thing and not in another', async () => {
    const asks = lines('[*]', 'trim_trailing_whitespace = true', 'max_line_length = 30', 'indent_size = 4');
    const long = 'value = first + second + third + fourth';
    const [defined, ...rest] = Array.from({ length: 12 }, (_, at) => `def f${at}():\n    return ${at}`);
    const before = { '.editorconfig': asks, 'a.py': lines(long, ...rest), 'b.py': lines(...rest) };
    const added = lines(`a${long}`, 'b = 2 ', ...rest, 'def g():', '   return 3');
    expect(
      await told(before, { 'a.py': lines(long, added), 'b.py': added, 'c.py': lines(defined ?? '', long) }),
    ).toEqual([
      'a.py:3 editorconfig',
      'a.py:27 indent-size',
      'b.py:1 line-length',
      'b.py:2 editorconfig',
      'b.py:26 indent-size',
      'c.py:3 line-length',
    ]);
  });

  it('is that of the base, whatever the change makes of it', async () => {
    const before = { 'a.ts': 'one();\n' };
    expect(await told(before, { ...ofPrettier, 'a.ts': 'one()\n' })).toEqual([]);
    expect(
      await told({ ...before, ...ofPrettier }, { '.prettierrc': 'semi: false', 'a.ts': 'two()\n' }),
    ).toEqual(['a.ts:1 formatting']);
  });

  it('is held against files that no rule reads, and against new ones', async () => {
    const before = { ...ofPrettier, ...ofEditors };
    const after = {
      'a.css': 'a{b:c}\n',
      'b.py': lines('x = 1 ', 'y = 2'),
      'c.go': lines('package a', '', 'var b = 1 '),
    };
    expect(await told(before, after)).toEqual([
      'a.css:1 formatting',
      'b.py:1 editorconfig',
      'c.go:3 editorconfig',
    ]);
  });

  it('is what the folder of a file says, over what the top says', async () => {
    const before = {
      ...ofPrettier,
      'web/.prettierrc': 'semi: false\n',
      'web/src/a.ts': '',
      'web/src/b.ts': '',
    };
    expect(await told(before, { 'web/src/a.ts': 'one();\n', 'web/src/b.ts': 'one()\n' })).toEqual([
      'web/src/a.ts:1 formatting',
    ]);
  });

  it('may be silenced at a place, with a reason', async () => {
    const silenced = lines('// autoglm-disable-next-line require-formatting -- a table', 'table( 1,  2);');
    expect(await told(ofPrettier, { 'a.ts': silenced })).toEqual([]);
  });

  it('does not stand against the fix of another rule', async () => {
    const after = {
      ...ofPrettier,
      'a.ts': lines('function f(a) {', '  if (a) { debugger; g(); }', '  g(a);', '}'),
    };
    const { findings } = await review(memoryChange(ofPrettier, after));
    expect(findings.map(({ kind, fix }) => [kind, fix !== undefined])).toContainEqual(['debugger', true]);
  });

  it('costs no more reading where the repository has none, and none at all where nobody wants to know', async () => {
    const source = memoryChange({ 'package.json': '{}' }, { 'a.ts': 'one()\n', 'b.md': '*  a\n' });
    expect(await pathsRead(source)).toContain('base .prettierrc');
    expect(await pathsRead(source)).not.toContain('head b.md');
    const off = { ...defaults, forPath: () => ({ rules: {}, scope: 'added' as const }) };
    expect((await pathsRead(source, off)).filter((path) => path !== 'base .gitattributes')).toEqual([
      'head a.ts',
    ]);
  });

  it('costs no more reading where Prettier is only installed', async () => {
    const installed =
      '{ "devDependencies": { "prettier": "3.10.1" }, "scripts": { "format": "prettier ." } }';
    const source = memoryChange({ 'package.json': installed }, { 'web/a.ts': 'one()\n', 'b.md': '*  a\n' });
    const paths = await pathsRead(source);
    expect(paths.filter((path) => path.startsWith('base web/'))).toEqual(['base web/.gitattributes']);
    expect(paths).not.toContain('head b.md');
  });

  it('is asked of so many folders at most; in those beyond it is not known', async () => {
    const before = { ...ofPrettier, 'a/b/c/d/x.ts': '', 'e/x.ts': '' };
    const change = memoryChange(before, { ...before, 'a/b/c/d/x.ts': 'one()\n', 'e/x.ts': 'two()\n' });
    const limits = { ...defaults.limits, styleFolders: 2 };
    const paths = await pathsRead(change, { ...defaults, limits });
    const asked = paths.filter((path) => path.endsWith('/.prettierrc'));
    expect(asked).toEqual(['base a/.prettierrc', 'base e/.prettierrc']);
    const { findings } = await review(change, { ...defaults, limits });
    expect(findings.map(({ path }) => path)).toEqual(['e/x.ts']);
    expect((await review(change)).findings.map(({ path }) => path)).toEqual(['a/b/c/d/x.ts', 'e/x.ts']);
  });

  it('is looked at only where a fix is of style', async () => {
    const text = lines('debugger;', 'if (a == a) one();', "two('a');");
    const tasks: (FileStyle | undefined)[] = [];
    const counting: AnalysisPool = {
      analyse: (files, options) => {
        tasks.push(...files.map(({ settings }) => settings.style));
        return pool.analyse(files, options);
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    await review(memoryChange(ofPrettier, { ...ofPrettier, 'a.ts': text }), defaults, counting);
    expect(tasks.length).toBeGreaterThan(1);
    expect(tasks.filter((style) => style !== undefined)).toHaveLength(1);
  });

  it('is not known of a file that takes Prettier too long: its rules run, and the gap is told', async () => {
    const after = { ...ofPrettier, 'a.ts': `debugger;\n${'x(a, b => { c() });\n'.repeat(20_000)}` };
    const result = await review(memoryChange(ofPrettier, after), defaults, impatient);
    expect(result.findings.map(({ kind }) => kind)).toEqual(['debugger']);
    expect(result.skipped).toMatchObject([
      { path: 'a.ts', detail: expect.stringContaining('more than 0.05 s') },
    ]);
  });
});

async function pathsRead(source: ChangeSource, config = defaults): Promise<readonly string[]> {
  const read: string[] = [];
  const files = (paths: readonly RepoPath[], side: 'base' | 'head'): ReturnType<ChangeSource['files']> => {
    read.push(...paths.map((path) => `${side} ${path}`));
    return source.files(paths, side);
  };
  await review({ base: source.base, head: source.head, diff: () => source.diff(), files }, config);
  return read;
}
