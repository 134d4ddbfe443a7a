// Lays the files of the entries out in folders, as the linters are to see them.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unpackPackage } from '../npm-sources.ts';
import type { KnownBug } from './known-bug.ts';

export type Side = 'vulnerable' | 'fixed';

/** Where the file of an entry is below the folder; undefined where that side has none. */
export function pathOf(bug: KnownBug, side: Side): string | undefined {
  const version = bug[side];
  return version === null ? undefined : `${side}/${bug.package.replaceAll('/', '+')}@${version}/${bug.file}`;
}

/** @throws when the registry does not have a version, or the version not the file. */
export async function layOut(bug: KnownBug, side: Side, folder: string): Promise<void> {
  const version = bug[side];
  const path = pathOf(bug, side);
  if (version === null || path === undefined) return;
  const source = await unpackPackage(`${bug.package}@${version}`);
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(join(source, bug.file))) copyFileSync(join(source, bug.file), target);
  else if (side === 'vulnerable') throw new Error(`${bug.id}: there is no ${bug.file}`);
}

/** Lines of a side's file; undefined: there is none. */
export function linesOf(bug: KnownBug, side: Side, folder: string): readonly string[] | undefined {
  const path = pathOf(bug, side);
  if (path === undefined || !existsSync(join(folder, path))) return undefined;
  return readFileSync(join(folder, path), 'utf8').split('\n');
}
