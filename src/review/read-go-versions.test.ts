import { describe, expect, it } from '@jest/globals';
import { memoryChange } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { collect } from './collect.ts';
import { readGoVersions } from './read-go-versions.ts';

const { config } = resolveConfig(createRuleCatalogue([]), []);
const code = 'package a\n\nfunc f() {\n\tgo func() {}()\n}\n';

async function versionsOf(added: Files, known: Files, importedFiles = 100): Promise<Record<string, number>> {
  const limits = { ...config.limits, importedFiles };
  const source = memoryChange(known, { ...known, ...added });
  const collected = await collect(source, config);
  return Object.fromEntries(await readGoVersions(collected, { source, config: { ...config, limits } }));
}

describe('the version of Go of a changed file', () => {
  it('is the one of the nearest go.mod above it', async () => {
    const modules = { 'go.mod': 'module a\n\ngo 1.20\n', 'tools/go.mod': 'module b\n\ngo 1.22\n' };
    expect(
      await versionsOf({ 'a.go': code, 'pkg/deep/b.go': code, 'tools/gen/c.go': code }, modules),
    ).toEqual({ 'a.go': 20, 'pkg/deep/b.go': 20, 'tools/gen/c.go': 22 });
  });

  it('is the one that the change itself gives', async () => {
    const source = { 'a.go': code, 'go.mod': 'module a\n\ngo 1.22\n' };
    expect(await versionsOf(source, { 'go.mod': 'module a\n\ngo 1.20\n' })).toEqual({ 'a.go': 22 });
  });

  it('is not known without a go.mod, in a copy of another module, or past the limit of files', async () => {
    const root = { 'go.mod': 'module a\n\ngo 1.20\n' };
    expect(await versionsOf({ 'a.go': code }, {})).toEqual({});
    expect(await versionsOf({ 'vendor/x/a.go': code }, root)).toEqual({});
    expect(await versionsOf({ 'pkg/a.go': code }, root, 1)).toEqual({});
  });

  it('is asked for where a loop keeps the address of its variable, or a function', async () => {
    const root = { 'go.mod': 'module a\n\ngo 1.20\n' };
    const round = (line: string): string =>
      `package a\n\nfunc f(all []T) {\n\tfor _, one := range all {\n\t\t${line}\n\t}\n}\n`;
    const files = {
      'a.go': round('byName[one.Name] = &one'),
      'b.go': round('list = append(list, &one)'),
      'c.go': round('group.Go(func() error { return one.Run() })'),
      'd.go': round('mux.HandleFunc(one.Path, func(w http.ResponseWriter, r *http.Request) {})'),
      'e.go': round('use(one)'),
      'f.go': round('c.Run = func() { use(one) }'),
      'g.go': round('list = append(list, T{\n\t\t\tRun: func() { use(one) },\n\t\t})'),
    };
    const known = ['a.go', 'b.go', 'c.go', 'd.go', 'f.go', 'g.go'];
    expect(await versionsOf(files, root)).toEqual(Object.fromEntries(known.map((path) => [path, 20])));
  });

  it('is asked for only where it makes a difference', async () => {
    const plain = 'package a\n\nfunc f() {}\n';
    expect(await versionsOf({ 'a.go': plain, 'a.ts': code }, { 'go.mod': 'module a\n\ngo 1.20\n' })).toEqual(
      {},
    );
  });
});
