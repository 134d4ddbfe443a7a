import { describe, expect, it } from '@jest/globals';
import { memoryChange } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { collect } from './collect.ts';
import { readPathAliases } from './read-path-aliases.ts';

const { config } = resolveConfig(createRuleCatalogue([]), []);

/** The places, without endings, that `specifier` means in a changed file. */
async function targetsOf(
  specifier: string,
  known: Files,
  { path = 'src/deep/a.ts', importedFiles = 100 } = {},
): Promise<readonly string[]> {
  const source = memoryChange(known, { ...known, [path]: `import { b } from '${specifier}';\n` });
  const limits = { ...config.limits, importedFiles };
  const { files } = await collect(source, config);
  const aliases = await readPathAliases(files, { source, config: { ...config, limits } });
  return aliases.get(parseRepoPath(path))?.(specifier) ?? [];
}

const paths = (map: object, more: object = {}): string =>
  JSON.stringify({ compilerOptions: { paths: map, ...more } });

describe('names for paths', () => {
  it('are those of the nearest tsconfig.json, seen from its folder or its base', async () => {
    const files = {
      'tsconfig.json': paths({ '@/*': ['top/*'] }),
      'app/tsconfig.json': `// ours\n${paths({ '@/*': ['./*'], '#lib': ['../lib/index.ts'] }, { baseUrl: './code' }).replace('}', ',}')}`,
      'web/jsconfig.json': paths({ '~/*': ['a/*', 'b/*'] }),
    };
    expect(await targetsOf('@/b', files)).toEqual(['top/b']);
    expect(await targetsOf('@/b/c', files, { path: 'app/x/a.ts' })).toEqual(['app/code/b/c']);
    expect(await targetsOf('#lib', files, { path: 'app/a.vue' })).toEqual(['app/lib/index.ts']);
    expect(await targetsOf('~/b', files, { path: 'web/a.js' })).toEqual(['web/a/b', 'web/b/b']);
  });

  it('may stand in a file that this one extends or refers to', async () => {
    const files = {
      'tsconfig.json': JSON.stringify({
        files: [],
        references: [{ path: './tsconfig.app.json' }, { path: './e2e' }],
      }),
      'tool/tsconfig.json': JSON.stringify({ files: [], references: [{ path: './code' }] }),
      'tool/code/tsconfig.json': paths({ '@/*': ['./*'] }),
      'tsconfig.app.json': paths({ '@/*': ['./src/*'] }),
      'web/tsconfig.json': JSON.stringify({ extends: ['../config/base'] }),
      'config/base.json': paths({ '@/*': ['./shared/*'] }),
    };
    expect(await targetsOf('@/b', files)).toEqual(['src/b']);
    expect(await targetsOf('@/b', files, { path: 'web/a.ts' })).toEqual(['config/shared/b']);
    expect(await targetsOf('@/b', files, { path: 'tool/a.ts' })).toEqual(['tool/code/b']);
  });

  it('are matched by the longest of them, and one without a star before all others', async () => {
    const files = { 'tsconfig.json': paths({ '@/*': ['a/*'], '@/ui/*': ['b/*'], '@/ui/x': ['c.ts'] }) };
    expect(await targetsOf('@/y', files)).toEqual(['a/y']);
    expect(await targetsOf('@/ui/y', files)).toEqual(['b/y']);
    expect(await targetsOf('@/ui/x', files)).toEqual(['c.ts']);
  });

  it('are not known where there are none, they cannot be read, lead out of the repository, or past the limit', async () => {
    const map = { '@/*': ['src/*'] };
    expect(await targetsOf('@/b', {})).toEqual([]);
    expect(await targetsOf('@/b', { 'tsconfig.json': '{ "compilerOptions": ' })).toEqual([]);
    expect(await targetsOf('@/b', { 'tsconfig.json': '{ "compilerOptions": { "paths": [1] } }' })).toEqual(
      [],
    );
    expect(await targetsOf('@/b', { 'tsconfig.json': paths({ '@/*': ['../../*', 1], '@': 'x' }) })).toEqual(
      [],
    );
    expect(await targetsOf('@/b', { 'tsconfig.json': paths(map) }, { importedFiles: 0 })).toEqual([]);
    expect(await targetsOf('@other/b', { 'tsconfig.json': paths(map) })).toEqual([]);
    expect(await targetsOf('@/b', { 'tsconfig.json': paths(map), 'src/tsconfig.json': '{}' })).toEqual([]);
  });

  it.each([
    ['not at all, where no name looks like one', './b', { 'tsconfig.json': paths({ '@/*': ['src/*'] }) }, 0],
    [
      'once, where they stand in the nearest file',
      '@/b',
      { 'tsconfig.json': paths({ '@/*': ['src/*'] }) },
      1,
    ],
    ['once, where there is none', '@scope/b', {}, 1],
    [
      'twice, where that one extends another',
      '@/b',
      { 'tsconfig.json': '{ "extends": "./base" }', 'base.json': paths({ '@/*': ['src/*'] }) },
      2,
    ],
  ])('are asked for %s', async (_what, specifier, known: Files, count) => {
    const source = memoryChange(known, { ...known, 'a.ts': `import { b } from '${specifier}';\n` });
    const { files } = await collect(source, config);
    const before = source.reads;
    await readPathAliases(files, { source, config });
    expect(source.reads - before).toBe(count);
  });
});
