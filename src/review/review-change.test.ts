import { describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import type { Scope } from '../config/repository-config.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Review } from '../domain/review.ts';
import { LineIndex } from '../domain/text-position.ts';
import { reviewRules } from '../review-rules/index.ts';
import { reviewChange } from './review-change.ts';

const defaults = resolveConfig(createRuleCatalogue(reviewRules), []).config;

async function review(
  before: Files,
  after: Files,
  config: Partial<RepositoryConfig> = {},
  trustAddedSuppressions = true,
): Promise<Review> {
  const pool = createInThreadPool(reviewRules);
  const source = memoryChange(before, after);
  const reviewed = await reviewChange({
    source,
    pool,
    config: { ...defaults, ...config },
    trustAddedSuppressions,
  });
  return reviewed.review;
}

function shown(result: Review, files: Files): readonly string[] {
  return result.findings.map(
    ({ path, range, kind }) => `${path}:${new LineIndex(files[path] ?? '').lineAt(range.start)} ${kind}`,
  );
}

function scoped(scope: Scope): Partial<RepositoryConfig> {
  return { forPath: (path) => ({ ...defaults.forPath(path), scope }) };
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const filler = Array.from({ length: 12 }, (_, index) => `line${index}();`);

describe('a review tells what the change is answerable for', () => {
  const before = { 'a.ts': lines('debugger;', ...filler, 'end();') };
  const after = { 'a.ts': lines('debugger;', ...filler, 'debugger;', 'end();') };

  it('findings on added lines, not those that were there', async () => {
    const result = await review(before, after);
    expect(shown(result, after)).toEqual(['a.ts:14 debugger']);
    expect(result.dropped).toMatchObject([{ because: 'outside-diff', finding: { kind: 'debugger' } }]);
    expect(result).toMatchObject({ verdict: 'block', outcome: { kind: 'reviewed' }, filesAnalysed: 1 });
  });

  it('every finding of a new file', async () => {
    expect(shown(await review({}, after), after)).toEqual(['a.ts:1 debugger', 'a.ts:14 debugger']);
  });

  it('findings in a hunk or in the whole file, where the scope says so', async () => {
    const near = { 'a.ts': lines('debugger;', 'one();', ...filler) };
    const nearAfter = { 'a.ts': lines('debugger;', 'two();', ...filler) };
    expect(shown(await review(near, nearAfter), nearAfter)).toEqual([]);
    expect(shown(await review(near, nearAfter, scoped('hunk')), nearAfter)).toEqual(['a.ts:1 debugger']);
    expect(shown(await review(before, after, scoped('file')), after)).toEqual([
      'a.ts:1 debugger',
      'a.ts:14 debugger',
    ]);
  });

  it('code elsewhere that a touched line broke', async () => {
    const guarded = { 'a.ts': lines("import { it } from './own.ts';", ...filler, "it.only('x', f);") };
    const broken = { 'a.ts': lines("import { it } from 'vitest';", ...filler, "it.only('x', f);") };
    expect(shown(await review(guarded, broken), broken)).toEqual(['a.ts:14 focused-test']);
    expect(shown(await review(broken, { 'a.ts': `${broken['a.ts']}end();\n` }), broken)).toEqual([]);
  });

  it('code that only moved with a renamed file is known', async () => {
    expect(shown(await review(before, { 'b.ts': before['a.ts'] }), before)).toEqual([]);
  });

  it('no findings and no complaint about a change without code', async () => {
    const result = await review({ 'a.ts': 'debugger;\n', 'readme.md': 'x' }, { 'readme.md': 'y' });
    expect(result).toMatchObject({
      findings: [],
      verdict: 'pass',
      outcome: { kind: 'reviewed' },
      filesAnalysed: 0,
    });
  });
});

describe('the outcome is truthful', () => {
  it('partial, with the place, when a file cannot be parsed; the others are reviewed', async () => {
    const after = { 'a.ts': 'function f( {\n', 'b.ts': 'debugger;\n' };
    const result = await review({}, after);
    expect(result.outcome).toMatchObject({
      kind: 'partial',
      files: [{ path: 'a.ts', reason: 'unparsable' }],
    });
    expect(shown(result, after)).toEqual(['b.ts:1 debugger']);
  });

  it('reviewed, when what is left out is no gap: generated, excluded, another language', async () => {
    const after = { 'gen.ts': '// @generated\ndebugger;\n', 'x/b.ts': 'debugger;\n', 'c.py': 'pass\n' };
    const result = await review({}, after, { isIncluded: (path) => !path.startsWith('x/') });
    expect(result.outcome).toEqual({ kind: 'reviewed' });
    expect(result.skipped.map(({ path, reason }) => `${path} ${reason}`).sort()).toEqual([
      'c.py unsupported',
      'gen.ts generated',
      'x/b.ts excluded',
    ]);
  });

  it('red only for findings at the failing level', async () => {
    const after = { 'a.ts': 'debugger;\n' };
    expect((await review({}, after, { failingLevel: 'never' })).verdict).toBe('comment');
    expect((await review({}, after, { failingLevel: 'error' })).verdict).toBe('block');
  });
});

describe('a change cannot soften its own review', () => {
  it('.gitattributes of the base counts, that of the change does not', async () => {
    const attributes = { '.gitattributes': 'dist/*.js linguist-generated\n' };
    const file = { 'dist/a.js': 'debugger;\n' };
    expect((await review(attributes, { ...attributes, ...file })).skipped).toMatchObject([
      { reason: 'generated' },
    ]);
    expect((await review({}, { ...attributes, ...file })).findings).toHaveLength(1);
  });

  it('a suppression that the change adds is told from one that was there', async () => {
    const rule = 'no-debugger-or-focused-test';
    const suppressed = `debugger; // autoglm-disable-line ${rule} -- demo\n`;
    const added = await review({}, { 'a.ts': suppressed });
    expect(added.dropped).toMatchObject([{ because: 'suppressed', detail: 'demo', byThisChange: true }]);
    const known = await review({ 'a.ts': suppressed }, { 'a.ts': `${suppressed}end();\n` });
    expect(known.dropped).toMatchObject([{ because: 'suppressed', byThisChange: false }]);
  });

  it("nor by another linter's words, or by a line put into a comment that was there", async () => {
    const added = await review({}, { 'a.ts': 'debugger; // eslint-disable-line no-debugger\n' });
    expect(added.dropped).toMatchObject([
      { because: 'suppressed', detail: 'eslint-disable-line no-debugger', byThisChange: true },
    ]);
    const list = (...names: string[]) => ({
      'a.ts': lines('/* eslint-disable', ...names, '*/', 'debugger;'),
    });
    const widened = await review(list('no-alert,'), list('no-alert,', 'no-debugger'));
    expect(widened.dropped).toMatchObject([{ because: 'suppressed', byThisChange: true }]);
  });
});

describe('an error that only a comment of the change itself silences', () => {
  const silenced = (rest = '') => ({ 'a.ts': `debugger; // eslint-disable-line no-debugger\n${rest}` });
  const both = { withAddedSuppressions: 'pass', withoutAddedSuppressions: 'block' };

  it('passes when the author is trusted, and is red when not; the review tells both', async () => {
    expect(await review({}, silenced())).toMatchObject({ verdict: 'pass', verdicts: both });
    const distrusted = await review({}, silenced(), {}, false);
    expect(distrusted).toMatchObject({ verdict: 'block', verdicts: both, findings: [] });
    expect(distrusted.dropped).toMatchObject([{ because: 'suppressed', byThisChange: true }]);
  });

  it('is no less red for a comment on a line of its own', async () => {
    const own = lines('/* autoglm-disable no-debugger-or-focused-test -- demo */', 'debugger;');
    expect((await review({}, { 'a.ts': own }, {}, false)).verdict).toBe('block');
  });

  it('is no concern of a change that only silences what was there', async () => {
    const before = { 'a.ts': lines('start();', 'debugger;') };
    const after = { 'a.ts': lines('start();', '// eslint-disable-next-line no-debugger', 'debugger;') };
    const result = await review(before, after, {}, false);
    expect(result.verdict).toBe('pass');
    expect(result.dropped).toMatchObject([{ byThisChange: true, isAnswerable: false }]);
  });

  it('counts where a touched line elsewhere brings it about', async () => {
    const text = (from: string, comment: string) =>
      lines(`import { it } from '${from}';`, ...filler, comment, "it.only('x', f);");
    const before = { 'a.ts': text('./own.ts', '') };
    const after = { 'a.ts': text('vitest', '// eslint-disable-next-line jest/no-focused-tests') };
    expect((await review(before, after, {}, false)).verdict).toBe('block');
  });

  it('passes when the comment was there before', async () => {
    expect((await review(silenced(), silenced('end();\n'), {}, false)).verdict).toBe('pass');
  });

  it('is only a remark where the repository lets nothing fail', async () => {
    expect((await review({}, silenced(), { failingLevel: 'never' }, false)).verdict).toBe('comment');
  });
});

describe('reading', () => {
  it('takes two batched reads, and a third only for files in doubt, however many files there are', async () => {
    const many = (text: string) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}.ts`, text]));
    const read = async (before: Files, after: Files): Promise<number> => {
      const source = memoryChange(before, after);
      await reviewChange({
        source,
        pool: createInThreadPool(reviewRules),
        config: defaults,
        trustAddedSuppressions: true,
      });
      return source.reads;
    };
    expect(await read({}, many('debugger;\n'))).toBe(2);
    expect(await read(many('debugger;\n'), many('debugger;\nend();\n'))).toBe(3);
  });
});

describe('what the other files of the repository export', () => {
  const store = 'export async function save(order) {\n  await db.put(order);\n}\n';
  const submit = (more: string) =>
    `import { save } from './store.js';\n\nexport async function submit(order) {\n${more}  await order.sent;\n}\n`;
  const toldOf = async (before: Files, after: Files, config: Partial<RepositoryConfig> = {}) =>
    shown(await review(before, after, config), after);

  it('is known, though they are not part of the change', async () => {
    const before = { 'store.js': store, 'submit.js': submit('') };
    const after = { ...before, 'submit.js': submit('  save(order);\n') };
    expect(await toldOf(before, after)).toEqual(['submit.js:4 floating-promise']);
    const limits = { ...defaults.limits, importedFiles: 0 };
    expect(await toldOf(before, after, { limits })).toEqual([]);
  });

  it('is known where other files only pass it on, so many steps away', async () => {
    const barrel = {
      'lib/index.js': "export * from './all';\n",
      'lib/all.js': "export { save } from '../store.js';\n",
    };
    const use = (more: string) => submit(more).replace('./store.js', './lib');
    const before = { 'store.js': store, ...barrel, 'submit.js': use('') };
    const after = { ...before, 'submit.js': use('  save(order);\n') };
    expect(await toldOf(before, after)).toEqual(['submit.js:4 floating-promise']);
    const limits = { ...defaults.limits, importSteps: 1 };
    expect(await toldOf(before, after, { limits })).toEqual([]);
    const few = { ...defaults.limits, importedFiles: 2 };
    expect(await toldOf(before, after, { limits: few })).toEqual([]);
  });

  it('is known of files that are loaded at run time', async () => {
    const use = (more: string) =>
      submit(more).replace("import { save } from './store.js'", "const { save } = require('./lib')");
    const before = {
      'store.js': `${store.replace('export ', '')}module.exports = { save };\n`,
      'lib/index.js': "exports.save = require('../store').save;\n",
      'submit.js': use('').replace('export ', ''),
    };
    const after = { ...before, 'submit.js': use('  save(order);\n').replace('export ', '') };
    expect(await toldOf(before, after)).toEqual(['submit.js:4 floating-promise']);
  });

  it('is followed through files that only pass on what the change has altered', async () => {
    const use = submit('  save(order);\n').replace('./store.js', './lib');
    const before = {
      'store.js': store.replaceAll(/async |await /g, ''),
      'lib/index.js': "export * from '../store.js';\n",
      'submit.js': use,
    };
    const after = { ...before, 'store.js': store, 'submit.js': `${use}end();\n` };
    expect(await toldOf(before, after)).toEqual(['submit.js:4 floating-promise']);
  });

  it.each([
    ['export const read = (text) => JSON.parse(text);\n', 'uncaught-throw'],
    [
      "export function read(text) {\n  if (!text.startsWith('/')) throw new Error(text);\n}\n",
      'uncaught-throw',
    ],
    ['export const read = (text) => text.trim();\n', undefined],
  ])('is known of functions that throw on what they are given: %s', async (reader, kind) => {
    const serve = (line: string) =>
      `import { createServer } from 'node:http';\nimport { read } from './read.js';\n\ncreateServer((request, response) => {\n${line}  response.end();\n}).listen(80);\n`;
    const before = { 'read.js': reader, 'serve.js': serve('') };
    const after = { ...before, 'serve.js': serve('  read(request.url);\n') };
    expect(await toldOf(before, after)).toEqual(kind === undefined ? [] : [`serve.js:5 ${kind}`]);
  });

  it('tells nothing of lines that the change has left alone', async () => {
    const before = { 'store.js': store, 'submit.js': submit('  save(order);\n') };
    const after = { ...before, 'submit.js': `${submit('  save(order);\n')}end();\n` };
    expect(await toldOf(before, after)).toEqual([]);
  });

  it('tells of lines that the change has left alone, where it altered what they use', async () => {
    const before = {
      'store.js': store.replaceAll(/async |await /g, ''),
      'submit.js': submit('  save(order);\n'),
    };
    const after = { 'store.js': store, 'submit.js': `${submit('  save(order);\n')}end();\n` };
    expect(await toldOf(before, after)).toEqual(['submit.js:4 floating-promise']);
  });

  it('tells of a call that gives nothing for a new parameter', async () => {
    const before = { 'store.js': store, 'submit.js': submit('  await save(order);\n') };
    const after = {
      'store.js': store
        .replaceAll('(order)', '(order, shop)')
        .replace('put(order, shop)', 'put(order, shop.id)'),
      'submit.js': `${submit('  await save(order);\n')}end();\n`,
    };
    expect(await toldOf(before, after)).toEqual(['submit.js:4 missing-argument']);
  });

  it('tells of a name that the other file has lost, after a move too', async () => {
    const rest = Array.from({ length: 20 }, (_, index) => `export const table${index} = 't${index}';\n`).join(
      '',
    );
    const before = { 'store.js': store + rest, 'submit.js': submit('  await save(order);\n') };
    const after = {
      'lib/store.js': store.replace('save', 'put') + rest,
      'submit.js': submit('  await save(order);\n').replace('./store.js', './lib/store.js'),
    };
    expect(await toldOf(before, after)).toEqual(['submit.js:1 missing-export']);
  });
});
