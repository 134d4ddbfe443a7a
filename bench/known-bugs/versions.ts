// Lays the files of the entries out in folders, as the linters are to see them.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FlawList } from './flaw-list.ts';
import type { KnownBug } from './known-bug.ts';

export type Side = 'vulnerable' | 'fixed';

/** Where the package of an entry is below the folder; undefined where that side has none. */
export function packagePathOf(bug: KnownBug, side: Side): string | undefined {
  const version = bug[side];
  return version === null ? undefined : `${side}/${bug.package.replaceAll('/', '+')}@${version}`;
}

export function pathOf(bug: KnownBug, side: Side): string | undefined {
  const path = packagePathOf(bug, side);
  return path === undefined ? undefined : `${path}/${bug.file}`;
}

/** @throws when nobody has a version, or the version not the file. */
export async function layOut(list: FlawList, bug: KnownBug, side: Side, folder: string): Promise<void> {
  const path = packagePathOf(bug, side);
  if (path === undefined) return;
  const source = await list.unpack(`${bug.package}@${bug[side] ?? ''}`);
  if (side === 'vulnerable' && !existsSync(join(source, bug.file)))
    throw new Error(`${bug.id}: there is no ${bug.file}`);
  for (const file of [bug.file, ...list.alongside]) {
    if (!existsSync(join(source, file))) continue;
    const target = join(folder, path, file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(source, file), target);
  }
}

/** Lines of a side's file; undefined: there is none. */
export function linesOf(bug: KnownBug, side: Side, folder: string): readonly string[] | undefined {
  const path = pathOf(bug, side);
  if (path === undefined || !existsSync(join(folder, path))) return undefined;
  return readFileSync(join(folder, path), 'utf8').split('\n');
}
