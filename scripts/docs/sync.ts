import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile, Generator } from './generated-file.ts';

/** Nothing in them is written by hand, so that a page nobody generates any more is left over. */
const generatedFolders = ['docs/rules', 'schema'];

export interface Difference {
  readonly path: string;
  readonly why: 'missing' | 'outdated' | 'left over';
}

/** What differs between the files below `root` and what the generators say. */
export async function compareGenerated(
  root: string,
  generators: readonly Generator[],
): Promise<Difference[]> {
  const files = await generateAll(generators);
  const differences: Difference[] = leftOver(root, files).map((path) => ({ path, why: 'left over' }));
  for (const { path, content } of files) {
    if (!existsSync(join(root, path))) differences.push({ path, why: 'missing' });
    else if ((await readFile(join(root, path), 'utf8')) !== content)
      differences.push({ path, why: 'outdated' });
  }
  return differences;
}

/** Writes what differs, removes what is left over, and returns what it did. */
export async function writeGenerated(root: string, generators: readonly Generator[]): Promise<Difference[]> {
  const files = await generateAll(generators);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const differences = await compareGenerated(root, [() => files]);
  for (const { path } of differences) {
    const content = contents.get(path);
    await mkdir(dirname(join(root, path)), { recursive: true });
    await (content === undefined ? rm(join(root, path)) : writeFile(join(root, path), content));
  }
  return differences;
}

async function generateAll(generators: readonly Generator[]): Promise<readonly GeneratedFile[]> {
  const parts = await Promise.all(generators.map(async (generate) => await generate()));
  return parts.flat();
}

function leftOver(root: string, files: readonly GeneratedFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return generatedFolders
    .flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !known.has(path));
}
