import { accessSync, constants, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

interface Manifest {
  readonly private: boolean;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
}

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = readJson('package.json') as Manifest;

describe('a source file', () => {
  const sources = globSync('src/**/*.ts', { cwd: root }).filter(
    (path) => !/[/\\](?:cases|test-kit)[/\\]|\.(?:test|generated)\.ts$/.test(path),
  );
  const exceptions: readonly string[] = [];

  it('has at most 200 lines of code', () => {
    const isCode = (line: string) => !/^\s*(?:\/\/|\/\*|\*|$)/.test(line);
    const long = sources.filter((path) => read(path).split('\n').filter(isCode).length > 200);
    expect(sources.length).toBeGreaterThan(20);
    expect(long).toEqual(exceptions);
  });

  it('switches no size limit off', () => {
    expect(sources.filter((path) => /eslint-disable.*(max-lines|function-length)/.test(read(path)))).toEqual(
      [],
    );
  });
});

describe('package.json', () => {
  it('publishes the program, its schemas, the pages of the rules, what CIs need and what changed', () => {
    const forCi = ['docs/ci.md', 'templates', 'action.yml'];
    expect(manifest.files).toEqual(['bin', 'dist', 'schema', 'docs/rules', ...forCi, 'CHANGELOG.md']);
  });

  it('is not what gets published: it brings a Node for checkouts', () => {
    expect(manifest.private).toBe(true);
  });

  it.each(Object.values(manifest.bin))('%s can be started in a fresh clone', (path) => {
    expect(read(path)).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(() => accessSync(join(root, path), constants.X_OK)).not.toThrow();
  });

  it('names only scripts and configuration files that exist', () => {
    const named = Object.values(manifest.scripts).flatMap(
      (script) => script.match(/[\w./-]+\.(?:ts|js|mjs)\b/g) ?? [],
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const { packages } = readJson('package-lock.json') as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  it('names no address, so that it installs from any registry', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  // npm leaves a binary out without a word when the registry lacks it, and `npm ci` then fails on that platform.
  it('holds the binaries of every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isInstalledFor(path, name, packages))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Looks where Node would: below the package itself, then below each folder above it. */
function isInstalledFor(path: string, name: string, packages: Readonly<Record<string, unknown>>): boolean {
  if (`${path}${path === '' ? '' : '/'}node_modules/${name}` in packages) return true;
  if (path === '') return false;
  return isInstalledFor(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name, packages);
}
