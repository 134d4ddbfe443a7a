import { isLockFile } from '../analysis/style/prettier-ignore.ts';
import { editorFile, saysStyle, styleFilesIn, styleFolders } from '../analysis/style/style-files.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Absent } from '../domain/change-request.ts';
import type { FileStyle } from '../domain/file-style.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import type { BrokenFile } from './own-settings.ts';

type Texts = ReadonlyMap<RepoPath, string | Absent>;

/** Does anybody want to know how files are written? */
export function wantsStyle(path: string, config: RepositoryConfig): boolean {
  const { formatting, editorconfig } = wantedStyle(path, config);
  return formatting || editorconfig;
}

function wantedStyle(
  path: string,
  config: RepositoryConfig,
): { readonly formatting: boolean; readonly editorconfig: boolean } {
  const { rules } = config.forPath(path);
  const isOn = (id: string): boolean => rules[id]?.state === 'on';
  return { formatting: isOn('require-formatting'), editorconfig: isOn('require-editorconfig') };
}

interface StyleRequest {
  /** What the top of the repository says at the base. */
  readonly top: Texts;
  /** All files of the change that may be read. */
  readonly paths: readonly RepoPath[];
  /** Those of them that no language reads. */
  readonly unread: readonly RepoPath[];
}

export interface ReadStyles {
  readonly styleOf: (path: RepoPath) => FileStyle | undefined;
  /** Texts at the head of files that no language reads, and that may have a style. */
  readonly others: Texts;
  /** Files that were to say how others are written, and cannot be read. */
  readonly broken: readonly BrokenFile[];
}

/**
 * How the repository wants its files to be written, as its files at the base say: a change must not excuse itself. Asks for more
 * than the top only where that says something.
 */
export async function readStyles(
  { top, paths, unread }: StyleRequest,
  { source, config }: { readonly source: ChangeSource; readonly config: RepositoryConfig },
): Promise<ReadStyles> {
  if (!saysStyle(top)) return { styleOf: () => undefined, others: new Map(), broken: [] };
  const besides = unread.filter((path) => wantsStyle(path, config) && mayHaveStyle(path, top));
  const folders = styleFolders(paths);
  const asked = folders.slice(0, config.limits.styleFolders);
  const unasked = folders.slice(asked.length);
  const [below, others, { Styles }] = await Promise.all([
    source.files(styleFilesIn(asked), 'base'),
    source.files(besides, 'head'),
    // The readers of such files are loaded where there are some.
    import('../analysis/style/styles.ts'),
  ]);
  const styles = new Styles(new Map([...readable(top), ...readable(below)]));
  const isKnown = (path: string): boolean => !unasked.some((folder) => path.startsWith(folder));
  const isAsked = paths.some((path) => wantedStyle(path, config).formatting);
  return {
    broken: isAsked ? styles.problems().map(({ file, problem }) => ({ file, problems: [problem] })) : [],
    styleOf: (path) => (isKnown(path) ? whatIsWanted(styles.of(path), path, config) : undefined),
    others,
  };
}

function mayHaveStyle(path: RepoPath, top: Texts): boolean {
  return !isLockFile(path) && (typeof top.get(editorFile) === 'string' || prettierReads.test(path));
}

/** Languages of Prettier that are none of ours. */
const prettierReads =
  /\.(?:css|scss|less|json|json5|jsonc|md|markdown|mdx|html?|vue|ya?ml|graphqls?|gql|hbs|handlebars)$/i;

function whatIsWanted(
  style: FileStyle | undefined,
  path: RepoPath,
  config: RepositoryConfig,
): FileStyle | undefined {
  const { formatting, editorconfig } = wantedStyle(path, config);
  const prettier = formatting ? style?.prettier : undefined;
  const editor = editorconfig ? style?.editor : undefined;
  if (prettier === undefined && editor === undefined) return undefined;
  return { ...(prettier && { prettier }), ...(editor && { editor }) };
}

function* readable(texts: Texts): Generator<readonly [string, string], void> {
  for (const [path, text] of texts) if (typeof text === 'string') yield [path, text];
}
