import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parseRepositoryFile } from './repository-file.ts';
import { resolveConfig } from './resolve-config.ts';
import type { ConfigLayer } from './config-layer.ts';
import { createRuleCatalogue } from './rule-catalogue.ts';

const catalogue = createRuleCatalogue([
  { info: { id: 'no-debugger' }, options: z.object({}) },
  {
    info: { id: 'no-long-function', defaultState: 'off' },
    options: z.object({ max: z.int().default(50), skip: z.string().default('') }),
  },
]);

function layer(text: string, file = '.autoglm.yml'): ConfigLayer {
  const parsed = parseRepositoryFile(text, file, catalogue);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  return parsed.layer;
}

const resolve = (...texts: string[]) =>
  resolveConfig(
    catalogue,
    texts.map((text, index) => layer(text, `${index}.yml`)),
  );
const ruleAt = (path: string, id: string, ...texts: string[]) =>
  resolve(...texts).config.forPath(path).rules[id];

describe('a configuration without files', () => {
  const { config, explained } = resolve();

  it('has the documented defaults', () => {
    expect(config).toMatchObject({
      language: 'en',
      failingLevel: 'error',
      maxInlineComments: 10,
      gate: 'open',
    });
    expect(config.forPath('a.ts')).toEqual({
      scope: 'added',
      rules: {
        'no-debugger': { state: 'on', options: {} },
        'no-long-function': { state: 'off', options: { max: 50, skip: '' } },
      },
    });
  });

  it('includes every file', () => {
    expect(config.isIncluded('any/thing.ts')).toBe(true);
  });

  it('says of every value that it is a default', () => {
    expect(new Set(explained.map(({ origin }) => origin.kind))).toEqual(new Set(['default']));
  });
});

describe('merging', () => {
  it('takes each key from the last file that has it', () => {
    const { config } = resolve(
      'language: zh-CN\nlimits: { file_size: 5000 }',
      'limits: { seconds_per_file: 3 }',
    );
    expect(config.language).toBe('zh-CN');
    expect(config.limits).toMatchObject({ fileSize: 5000, minifiedLineLength: 1000, secondsPerFile: 3 });
  });

  it('keeps the options of a rule when a later file sets only its severity', () => {
    expect(
      ruleAt(
        'a.ts',
        'no-long-function',
        'rules: { no-long-function: { severity: error, max: 9 } }',
        'rules: { no-long-function: warning }',
      ),
    ).toEqual({ state: 'on', severity: 'warning', options: { max: 9, skip: '' } });
  });

  it('keeps the severity when a later file sets only an option', () => {
    expect(
      ruleAt(
        'a.ts',
        'no-long-function',
        'rules: { no-long-function: error }',
        'rules: { no-long-function: { skip: x } }',
      ),
    ).toEqual({
      state: 'on',
      severity: 'error',
      options: { max: 50, skip: 'x' },
    });
  });

  it('does not switch a rule on by an option alone', () => {
    expect(ruleAt('a.ts', 'no-long-function', 'rules: { no-long-function: { max: 3 } }')?.state).toBe('off');
  });

  it('replaces lists as a whole', () => {
    const { config } = resolve('paths: { exclude: [docs] }', 'paths: { exclude: [vendor] }');
    expect(config.isIncluded('docs/a.ts')).toBe(true);
    expect(config.isIncluded('vendor/a.ts')).toBe(false);
  });

  it('lets a list be emptied', () => {
    expect(
      resolve('paths: { exclude: [docs] }', 'paths: { exclude: [] }').config.isIncluded('docs/a.ts'),
    ).toBe(true);
  });
});

describe('paths', () => {
  it('are excluded before they are included', () => {
    const { config } = resolve('paths: { include: [src], exclude: ["*.gen.ts"] }');
    expect(['src/a.ts', 'src/a.gen.ts', 'test/a.ts'].filter((path) => config.isIncluded(path))).toEqual([
      'src/a.ts',
    ]);
  });
});

describe('the mode of a rule', () => {
  const asBlock = 'rules: { no-long-function: { mode: block } }';

  it('switches it on, and stands beside its severity', () => {
    expect(ruleAt('a.ts', 'no-long-function', asBlock)).toMatchObject({ state: 'on', mode: 'block' });
    const both = ruleAt('a.ts', 'no-long-function', asBlock, 'rules: { no-long-function: warning }');
    expect(both).toMatchObject({ state: 'on', mode: 'block', severity: 'warning' });
  });

  it('switches it off, until somebody says how grave it is', () => {
    const off = 'rules: { no-debugger: { mode: off } }';
    expect(ruleAt('a.ts', 'no-debugger', off)).toEqual({ state: 'off', options: {} });
    expect(ruleAt('a.ts', 'no-debugger', off, 'rules: { no-debugger: error }')).toMatchObject({
      state: 'on',
    });
  });

  it('says where it comes from', () => {
    const { explained } = resolve(asBlock);
    expect(explained).toContainEqual({
      key: 'rules.no-long-function.mode',
      value: 'block',
      origin: { kind: 'file', file: '0.yml', line: 1 },
    });
  });
});

describe('overrides', () => {
  const file = `
rules: { no-debugger: error }
overrides:
  - paths: [test]
    scope: file
    rules: { no-debugger: off, no-long-function: { severity: note, max: 500 } }
  - paths: ['*.e2e.ts']
    rules: { no-debugger: note }
`;

  it('hold for their paths only, the last one that matches wins', () => {
    expect(ruleAt('src/a.ts', 'no-debugger', file)).toMatchObject({ state: 'on', severity: 'error' });
    expect(ruleAt('test/a.ts', 'no-debugger', file)).toEqual({ state: 'off', options: {} });
    expect(ruleAt('test/a.e2e.ts', 'no-debugger', file)).toMatchObject({ state: 'on', severity: 'note' });
    expect(ruleAt('test/a.e2e.ts', 'no-long-function', file)).toMatchObject({
      severity: 'note',
      options: { max: 500 },
    });
  });

  it('may change the scope', () => {
    const { config } = resolve(file);
    expect([config.forPath('src/a.ts').scope, config.forPath('test/a.ts').scope]).toEqual(['added', 'file']);
  });

  it('share one value among the files they hold for alike', () => {
    const { config } = resolve(file);
    expect(config.forPath('test/a.ts')).toBe(config.forPath('test/deep/b.ts'));
    expect(config.forPath('src/a.ts')).toBe(config.forPath('lib/b.ts'));
    expect(config.forPath('src/a.ts')).not.toBe(config.forPath('test/a.ts'));
  });
});

describe('the explanation', () => {
  it('names file and line of every value that a file sets', () => {
    const { explained } = resolve(
      'language: zh-CN\nscope: file\n',
      'rules:\n  no-debugger: note\n  no-long-function:\n    max: 3\nscope: hunk\noverrides:\n  - paths: [a]\n    scope: added\n',
    );
    const told = explained
      .filter(({ origin }) => origin.kind !== 'default')
      .map(
        ({ key, value, origin }) =>
          `${key}=${JSON.stringify(value)} ${origin.kind === 'file' ? `${origin.file}:${origin.line}` : ''}`,
      );
    expect(told).toEqual([
      'language="zh-CN" 0.yml:1',
      'scope="hunk" 1.yml:5',
      'rules.no-debugger="note" 1.yml:2',
      'rules.no-long-function.max=3 1.yml:4',
      'overrides[0].paths=["a"] 1.yml:7',
      'overrides[0].scope="added" 1.yml:8',
    ]);
  });
});
