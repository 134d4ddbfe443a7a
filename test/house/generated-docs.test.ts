import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { environmentSettings } from '../../src/config/environment-settings.ts';
import { errorCatalogue } from '../../src/domain/error-catalogue.ts';
import { generators } from '../../scripts/docs/index.ts';
import { compareGenerated, writeGenerated } from '../../scripts/docs/sync.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');

describe('the generated files', () => {
  it('say what the code says', async () => {
    expect(await compareGenerated(root, generators)).toEqual([]);
  });

  it('know every setting and every error', async () => {
    const settings = Object.values(environmentSettings).map(({ name }) => name);
    const example = await read('.env.example');
    const configuration = await read('docs/configuration.md');
    expect(settings.filter((name) => !example.includes(`#${name}=`))).toEqual([]);
    expect(settings.filter((name) => !configuration.includes(`| \`${name}\` |`))).toEqual([]);

    const errors = await read('docs/errors.md');
    expect(Object.keys(errorCatalogue).filter((code) => !errors.includes(`| \`${code}\` |`))).toEqual([]);
  });
});

describe('the comparison', () => {
  let folder: string;
  const generate = () => [
    { path: 'docs/rules/a.md', content: 'a' },
    { path: 'docs/b.md', content: 'b' },
    { path: 'docs/c.md', content: 'c' },
  ];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'autoglm-docs-'));
    const present = { 'docs/rules/gone.md': '', 'docs/by-hand.md': '', 'docs/b.md': 'old', 'docs/c.md': 'c' };
    for (const [path, text] of Object.entries(present)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('names what is missing, outdated and left over', async () => {
    expect(await compareGenerated(folder, [generate])).toEqual([
      { path: 'docs/rules/gone.md', why: 'left over' },
      { path: 'docs/rules/a.md', why: 'missing' },
      { path: 'docs/b.md', why: 'outdated' },
    ]);
  });

  it('is content with what was written, and nothing written by hand was touched', async () => {
    await writeGenerated(folder, [generate]);
    expect(await compareGenerated(folder, [generate])).toEqual([]);
    expect(await readFile(join(folder, 'docs/by-hand.md'), 'utf8')).toBe('');
  });
});
