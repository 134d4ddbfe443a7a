// What is broken: files that people wrote, of published packages.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RepoPath } from '../../src/domain/ids.ts';
import { isRepoPath, parseRepoPath } from '../../src/domain/ids.ts';
import { isWrittenPath, isWrittenText } from '../hand-written.ts';
import { histories } from '../noise/versions.ts';
import { unpackPackage } from '../npm-sources.ts';

/** In which people write files, in characters. */
const [smallest, largest] = [800, 60_000];
/** In characters: what is longer was minified. */
const longestLine = 1000;
/** Of a package, so that a large one does not outweigh the others. */
const mostFiles = 40;

export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly paths: readonly RepoPath[];
  /** Rules may be mended by what is missed in it; the others are only counted. */
  readonly isOpen: boolean;
}

/** The newest version of each package of the noise run. */
export async function publishedPackages(): Promise<readonly Package[]> {
  const packages: Package[] = [];
  for (const [name, ...versions] of histories) {
    const folder = await unpackPackage(`${name}@${versions.at(-1) ?? ''}`).catch(() => undefined);
    if (folder === undefined) continue;
    packages.push({ name, folder, paths: writtenIn(folder), isOpen: hashOf(name) % 2 === 0 });
  }
  return packages;
}

function writtenIn(folder: string): readonly RepoPath[] {
  return globSync('**/*.{js,mjs,cjs,jsx,ts,tsx,mts}', { cwd: folder })
    .filter(
      (path) =>
        isWrittenPath(path) &&
        isRepoPath(path) &&
        !/(?:^|\/)(?:tests?|__tests__|specs?)\/|\.(?:test|spec)\./.test(path),
    )
    .filter((path) => isOfUsualSize(join(folder, path)))
    .sort((a, b) => hashOf(a) - hashOf(b))
    .slice(0, mostFiles)
    .map(parseRepoPath);
}

function isOfUsualSize(file: string): boolean {
  const stats = statSync(file);
  const { size } = stats;
  if (!stats.isFile() || size < smallest || size > largest) return false;
  const text = readFileSync(file, 'utf8');
  return isWrittenText(text) && text.split('\n').every(({ length }) => length <= longestLine);
}

/** The same on every machine. */
export function hashOf(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE();
}
