import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultFileLimits } from '../../src/analysis/rule-settings.ts';
import type { FileLimits } from '../../src/analysis/rule-settings.ts';
import { createPool } from '../../src/analysis/worker/pool.ts';
import type { AnalysisPool } from '../../src/analysis/worker/pool.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { allRulesOn } from '../all-rules.ts';

const folder = new URL('./files/', import.meta.url);
const names = readdirSync(folder);
const worker = new URL('../../src/worker.ts', import.meta.url);
const limits = { secondsPerFile: 3, heapMb: 512, stackMb: 64 };
const none: FileLimits = { fileSize: Infinity, minifiedLineLength: Infinity };

describe('a hostile file never takes the service down', () => {
  let pool: AnalysisPool;
  beforeAll(() => {
    pool = createPool(worker, limits);
  });
  afterAll(async () => {
    await pool[Symbol.asyncDispose]();
  });

  const analyse = async (name: string, limits: FileLimits) => {
    const hostile = {
      path: parseRepoPath(name),
      text: readFileSync(new URL(name, folder), 'utf8'),
      settings: allRulesOn(limits),
    };
    const healthy = {
      path: parseRepoPath('healthy.ts'),
      text: 'debugger;\n',
      settings: allRulesOn(defaultFileLimits),
    };
    return pool.analyse([hostile, healthy]);
  };

  it.each(names)(
    '%s',
    async (name) => {
      const [hostile, healthy] = await analyse(name, none);
      const reason = hostile?.kind === 'skipped' ? hostile.file.reason : hostile?.failures;
      expect([[], 'unparsable', 'timed-out', 'out-of-memory', 'binary']).toContainEqual(reason);
      expect(healthy).toMatchObject({ kind: 'analysed', findings: [{ kind: 'debugger' }] });
    },
    30_000,
  );

  it.each(['pushed-to-each-other.js', 'rings-of-names.js'])(
    'is looked through to its end: %s',
    async (name) => {
      const [hostile] = await analyse(name, defaultFileLimits);
      expect(hostile).toMatchObject({ kind: 'analysed', failures: [] });
    },
    30_000,
  );

  it('is not even parsed over the limits that hold by default', async () => {
    const [hostile] = await analyse('one-line-5-mb.js', defaultFileLimits);
    expect(hostile).toMatchObject({ kind: 'skipped', file: { reason: 'too-large' } });
  });
});

describe('a file of very many findings', () => {
  const many = 8_000;
  const silenced = '// autoglm-disable-next-line no-self-compare -- meant\na == NaN;\n';
  const workflow = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n';

  it.each([
    ['statements.ts', 'a == NaN;\n'.repeat(many), many],
    ['members.ts', `f({${'k: a == NaN, '.repeat(many)}});`, 2 * many - 1],
    ['beside-much.ts', `f([${'1,'.repeat(many)}]);\ng(${'a == NaN,'.repeat(many)});`, many],
    ['silenced.ts', silenced.repeat(many), 0],
    ['.github/workflows/a.yml', workflow + '      - uses: a/b@v1\n'.repeat(many), many],
  ])(
    'hides nothing by taking long: %s',
    async (name, text, count) => {
      await using pool = createPool(worker, { ...limits, secondsPerFile: 10 });
      // Such a file is too long as well: that is another matter.
      const { 'no-complex-code': _, ...rules } = allRulesOn(none).rules;
      const settings = { ...allRulesOn(none), rules };
      const [analysis] = await pool.analyse([{ path: parseRepoPath(name), text, settings }]);
      expect(analysis?.kind === 'analysed' ? analysis.findings.length : analysis?.file).toBe(count);
    },
    60_000,
  );
});

describe('a file of one construct again and again', () => {
  const often = 10_000;
  const again = (line: string): string => line.repeat(often);
  const texts = {
    'no-weak-random': again('one({ salt: Math.random() });\n') + again('one.x - other.y;\n'),
    'no-floating-promise': `async function load() { await one; }\nasync function all() { try { ${again('await one();')} ${again('if (one) return load();\n')} } catch (e) {} }`,
    'no-constant-condition': again("if (one.two === 'function') three();\n"),
    'no-prototype-pollution': `function merge(to, from) { for (const key in from) { ${again('merge(to[key], from[key]); to[key] = from[key];\n')} } }`,
    'no-unhandled-rejection': `class One extends Two { ${again('async m() { await one(); }\n')} go() { ${again("socket.on('data', this.m);\n")} } }`,
  };

  it.each(Object.entries(texts))(
    'is looked through to its end by %s',
    async (rule, text) => {
      await using pool = createPool(worker, limits);
      const all = allRulesOn(none);
      const settings = {
        ...all,
        rules: Object.fromEntries(Object.entries(all.rules).filter(([id]) => id === rule)),
      };
      const [analysis] = await pool.analyse([{ path: parseRepoPath('src/again.js'), text, settings }]);
      expect(analysis).toMatchObject({ kind: 'analysed', failures: [] });
    },
    30_000,
  );
});
