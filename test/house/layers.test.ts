import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

function cruise(cwd: string, outputType: 'err' | 'json') {
  const argv = ['--config', '.dependency-cruiser.mjs', '--output-type', outputType, 'src'];
  return spawnSync(process.execPath, [cruiser, ...argv], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

interface Cruise {
  readonly summary: { readonly violations: readonly object[]; readonly totalCruised: number };
}

/** Rule, importing file, what it imports. */
const violations = [
  ['layer-0', 'src/domain/a.ts', 'src/config/target.ts'],
  ['layer-1', 'src/languages/a.ts', 'src/analysis/target.ts'],
  ['layer-1', 'src/ports/a.ts', 'src/handlers/target.ts'],
  ['layer-2', 'src/analysis/a.ts', 'src/review-rules/target.ts'],
  ['layer-2', 'src/publish/a.ts', 'src/operations/target.ts'],
  ['layer-3', 'src/review/a.ts', 'src/review-rules/target.ts'],
  ['layer-3', 'src/server/a.ts', 'src/app.ts'],
  ['layer-4', 'src/jobs/a.ts', 'src/cli/target.ts'],
  ['flow-stands-alone', 'src/analysis/flow/a.ts', 'src/languages/target.ts'],
  ['adapters-are-composed-at-the-top', 'src/jobs/b.ts', 'src/store/target.ts'],
  ['pure-folders-touch-nothing-outside', 'src/publish/c.ts', 'node:fs'],
  ['no-cycles', 'src/agent/circle-back.ts', 'src/agent/circle.ts'],
  ['sources-stand-alone', 'src/review/d.ts', 'test/target.ts'],
  ['test-kit-is-for-tests', 'src/review/e.ts', 'src/analysis/test-kit/target.ts'],
  ['no-dev-dependencies', 'src/review/f.ts', 'jest'],
  ['no-unknown-dependencies', 'src/review/g.ts', './nowhere.ts'],
] as const;

const allowed = [
  ['src/languages/ok.ts', 'src/analysis/flow/target.ts'],
  ['src/review/ok.ts', 'src/analysis/target.ts'],
  ['src/review/ok.test.ts', 'src/review-rules/target.ts'],
  ['src/cli/ok.ts', 'src/forges/target.ts'],
  ['src/app.ts', 'src/notifiers/target.ts'],
  ['src/agent/circle.ts', 'src/agent/circle-back.ts'],
] as const;

function importPath(from: string, to: string): string {
  return /^(src|test)\//.test(to) ? relative(dirname(from), to).replace(/^(?!\.)/, './') : to;
}

async function plant(project: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
}

describe('the layers', () => {
  let project: string;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'autoglm-layers-'));
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
      await copyFile(join(root, file), join(project, file));
    await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
    const planted = [...violations.map(([, from, to]) => [from, to] as const), ...allowed];
    const files = new Map<string, string>();
    for (const [, to] of planted) if (/^(src|test)\//.test(to)) files.set(to, 'export const target = 1;\n');
    for (const [from, to] of planted)
      files.set(from, `import { target } from '${importPath(from, to)}';\nexport const again = target;\n`);
    await plant(project, files);
  });

  afterAll(() => rm(project, { recursive: true }));

  it('are broken by each planted import, and by nothing else', () => {
    const { status, stdout } = cruise(project, 'err');
    const told = [...stdout.matchAll(/error (\S+): (\S+)/g)].map(([, rule, from]) => `${rule} ${from}`);
    expect(told.sort()).toEqual(violations.map(([rule, from]) => `${rule} ${from}`).sort());
    expect(status).not.toBe(0);
  });

  // With a TypeScript it does not know, dependency-cruiser reads nothing and is content.
  it('hold in the sources, all of which were read', () => {
    const { summary } = JSON.parse(cruise(root, 'json').stdout) as Cruise;
    const sources = globSync('src/**/*.ts', { cwd: root, exclude: (path) => path.includes('/cases/') });
    expect(summary.violations).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(sources.length);
  });
});
