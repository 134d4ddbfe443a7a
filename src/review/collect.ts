import { isForOwnRules } from '../analysis/own-rules/own-rules-pool.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Absent } from '../domain/change-request.ts';
import type { FileDiff } from '../domain/diff.ts';
import { attributeFilesFor, parseAttributes } from '../domain/git-attributes.ts';
import type { GitAttributes } from '../domain/git-attributes.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { SkippedFile, SkipReason } from '../domain/review.ts';
import { languageOfPath } from '../languages/language-of-path.ts';
import type { ChangeSource } from '../ports/change-source.ts';

export type ReadableDiff = Extract<FileDiff, { hunks: unknown }>;

export interface CollectedFile {
  readonly path: RepoPath;
  readonly text: string;
  readonly diff: ReadableDiff;
}

export interface Collected {
  /** Every changed file, in the order of the source. */
  readonly diffs: readonly FileDiff[];
  readonly files: readonly CollectedFile[];
  readonly skipped: readonly SkippedFile[];
}

/** First stage: which changed files there are to analyse, and their texts. Two batched reads, however many files. */
export async function collect(source: ChangeSource, config: RepositoryConfig): Promise<Collected> {
  const skipped: SkippedFile[] = [];
  const wanted: ReadableDiff[] = [];
  const diffs = await source.diff();
  for (const diff of diffs) {
    if (diff.kind === 'deleted') continue;
    const reason = reasonToSkip(diff, config);
    if (reason === undefined && diff.kind !== 'opaque') wanted.push(diff);
    else if (reason !== undefined) skipped.push({ path: diff.path, reason });
  }
  const paths = wanted.map((diff) => diff.path);
  const [texts, attributes] = await Promise.all([source.files(paths, 'head'), readAttributes(source, paths)]);
  const files = wanted.flatMap((diff) => {
    const text = texts.get(diff.path) ?? { absent: 'missing', path: diff.path };
    const file = fileOf(diff, text, attributes);
    if ('text' in file) return [file];
    skipped.push(file);
    return [];
  });
  return { diffs, files, skipped };
}

function reasonToSkip(diff: FileDiff, config: RepositoryConfig): SkipReason | undefined {
  if (languageOfPath(diff.path) === undefined && !isForOwnRules(diff.path, config.own)) return 'unsupported';
  if (!config.isIncluded(diff.path)) return 'excluded';
  return diff.kind === 'opaque' ? unlessInDoubt(diff.path, diff.why) : undefined;
}

/** A file whose text would have to tell whether it is one to analyse is no gap in the review when it has none. */
function unlessInDoubt(path: RepoPath, reason: SkipReason): SkipReason {
  return languageOfPath(path)?.by === 'text' ? 'unsupported' : reason;
}

function fileOf(
  diff: ReadableDiff,
  text: string | Absent,
  attributes: GitAttributes,
): CollectedFile | SkippedFile {
  const { path } = diff;
  if (typeof text !== 'string') return { path, reason: unlessInDoubt(path, reasonOfAbsence(text)) };
  if (attributes.has(path, 'linguist-generated'))
    return { path, reason: 'generated', detail: '.gitattributes says so' };
  if (attributes.has(path, 'linguist-vendored'))
    return { path, reason: 'vendored', detail: '.gitattributes says so' };
  return { path, text, diff };
}

/** A symbolic link has no text of its own to analyse; a file that vanished meanwhile cannot be read. */
function reasonOfAbsence({ absent }: Absent): SkipReason {
  switch (absent) {
    case 'missing':
      return 'unreadable';
    case 'symlink':
      return 'unsupported';
    default:
      return absent;
  }
}

/** Of the base: a change must not exempt itself. */
async function readAttributes(source: ChangeSource, paths: readonly RepoPath[]): Promise<GitAttributes> {
  return parseAttributes(await source.files(attributeFilesFor(paths), 'base'));
}
