import type { Finding } from '../domain/finding.ts';
import { isRepoPath } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Line } from '../domain/text-position.ts';
import { isTestPath, isWritablePath } from '../domain/writable-path.ts';
import { limits } from './limits.ts';
import type { ReadFile, RepositoryFiles } from './repository-files.ts';
import { declaredLines } from './tools/declared-lines.ts';

/** What a draft is about. */
export interface DraftTarget {
  readonly path: RepoPath;
  /** undefined: it is to be written. */
  readonly file: ReadFile | undefined;
  /** Around which the file is shown. */
  readonly line: Line;
  /** Whatever was named in it; empty: all of it. */
  readonly symbol: string;
}

/** The file of a finding, whatever its name, where the finding stands. undefined: it cannot be read. */
export async function targetOfFinding(
  { path, range }: Finding,
  files: RepositoryFiles,
): Promise<DraftTarget | undefined> {
  const file = await files.file(path, 'head');
  return file && { path, file, line: file.lines.lineAt(range.start), symbol: '' };
}

const symbolShape = /^[\p{L}_$][\p{L}\p{N}_$]{0,99}$/u;

/** What a person named: a path, a path with `#` and a name, or a name in the change. undefined: nothing that is there. */
export async function findTarget(
  named: string,
  changed: ReadonlyMap<RepoPath, unknown>,
  files: RepositoryFiles,
): Promise<DraftTarget | undefined> {
  const [written = '', symbol = ''] = named.split('#');
  const path = written.replace(/^\.\//, '');
  if (isRepoPath(path)) {
    const file = await files.file(path, 'head');
    if (file !== undefined) return inFile(file, symbol);
    if (symbol === '' && isNewFile(path) && files.isIncluded(path))
      return { path, file: undefined, line: 1, symbol: '' };
  }
  return symbolShape.test(named) ? findSymbol(named, changed, files) : undefined;
}

/** Otherwise a name that is mistyped would become a file. */
function isNewFile(path: RepoPath): boolean {
  return isWritablePath(path) && /\/|\.\w+$/.test(path);
}

async function inFile(file: ReadFile, symbol: string): Promise<DraftTarget | undefined> {
  if (symbol === '') return { path: file.path, file, line: 1, symbol };
  const [line] = symbolShape.test(symbol) ? await declaredLines(file, symbol) : [];
  return line === undefined ? undefined : { path: file.path, file, line, symbol };
}

async function findSymbol(
  symbol: string,
  changed: ReadonlyMap<RepoPath, unknown>,
  files: RepositoryFiles,
): Promise<DraftTarget | undefined> {
  const texts = await files.files([...changed.keys()], 'head');
  for (const file of texts.values()) {
    const found = file.text.includes(symbol) ? await inFile(file, symbol) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How the repository tests what stands near: paths, the nearest first. */
export async function testsNear(path: RepoPath, files: RepositoryFiles): Promise<readonly RepoPath[]> {
  const { paths } = await files.tree('head');
  const ending = /\.\w+$/.exec(path)?.[0] ?? '';
  const tests = paths.filter((one) => one !== path && isTestPath(one) && one.endsWith(ending));
  return tests
    .map((one) => ({ one, near: nearness(one, path) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, limits.neighbours)
    .map(({ one }) => one);
}

/** Folders that both are in, and more for a test that bears the name of the file. */
function nearness(test: RepoPath, path: RepoPath): number {
  const [folders, others] = [path, test].map((one) => one.split('/').slice(0, -1));
  const common = (folders ?? []).findIndex((folder, index) => folder !== others?.[index]);
  const shared = common === -1 ? (folders ?? []).length : common;
  const name = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  return shared + (test.includes(name) ? 100 : 0);
}
