// Real Go to break: the modules that the noise run keeps, each at the last version it fetched.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goVersionOfModule } from '../../src/languages/go/module-version.ts';
import { isWrittenGoPath, isWrittenGoText } from '../hand-written-go.ts';
import { benchFolder, shuffleKey } from '../npm-sources.ts';

const folder = join(benchFolder, 'noise-go');

/** What is missed in `open` ones is looked at, and rules are mended by it. `held` ones are only counted. */
export type Half = 'open' | 'held';

export interface GoModule {
  readonly name: string;
  readonly half: Half;
  readonly goVersion: number | undefined;
  /** Below its folder, in a fixed shuffle. */
  readonly paths: readonly string[];
}

/** @throws before a noise run with `--go` was made. */
export function goModules(): readonly GoModule[] {
  return readdirSync(folder).toSorted().map(moduleIn);
}

function moduleIn(entry: string): GoModule {
  const name = entry.replaceAll('+', '/');
  const digest = createHash('sha1').update(name).digest();
  const modFile = join(folder, entry, 'go.mod');
  const paths = globSync('**/*.go', { cwd: join(folder, entry) })
    .filter((path) => isWrittenGoPath(path) && !/_test\.go$|(?:^|\/)test(?:s|ing|util)?\//.test(path))
    .toSorted((a, b) => shuffleKey(a) - shuffleKey(b));
  return {
    name,
    half: (digest.at(-1) ?? 0) % 2 === 0 ? 'open' : 'held',
    goVersion: existsSync(modFile) ? goVersionOfModule(readFileSync(modFile, 'utf8')) : undefined,
    paths,
  };
}

/** undefined: nobody wrote it. */
export function goTextOf({ name }: Pick<GoModule, 'name'>, path: string): string | undefined {
  const text = readFileSync(join(folder, name.replaceAll('/', '+'), path), 'utf8');
  return isWrittenGoText(text) ? text : undefined;
}
