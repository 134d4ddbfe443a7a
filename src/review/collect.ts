import { isForOwnRules } from '../analysis/own-rules/own-rules-pool.ts';
import { styleFilesAtTop } from '../analysis/style/style-files.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Absent } from '../domain/change-request.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { FileStyle } from '../domain/file-style.ts';
import { attributeFilesFor, isAttributesFile, parseAttributes } from '../domain/git-attributes.ts';
import type { GitAttributes } from '../domain/git-attributes.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { SkippedFile, SkipReason } from '../domain/review.ts';
import { languageOfPath } from '../languages/language-of-path.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import type { BrokenFile } from './own-settings.ts';
import { readStyles, wantsStyle } from './read-style.ts';
import type { ReadStyles } from './read-style.ts';

export type ReadableDiff = Extract<FileDiff, { hunks: unknown }>;

export interface CollectedFile {
  readonly path: RepoPath;
  readonly text: string;
  readonly diff: ReadableDiff;
  /** How it is to be written; absent: nobody says. */
  readonly fileStyle?: FileStyle;
}

export interface Collected {
  /** Every changed file, in the order of the source. */
  readonly diffs: readonly FileDiff[];
  readonly files: readonly CollectedFile[];
  readonly skipped: readonly SkippedFile[];
  /** Files of the base that say how others are written, and cannot be read. */
  readonly brokenStyle: readonly BrokenFile[];
}

/**
 * First stage: which changed files there are to analyse, and their texts. Two batched reads, however many files; two more where the
 * repository says how its files are to be written.
 */
export async function collect(source: ChangeSource, config: RepositoryConfig): Promise<Collected> {
  const diffs = await source.diff();
  const { wanted, unread, skipped } = sorted(diffs, config);
  const paths = pathsOf([...wanted, ...unread]);
  const top = paths.some((path) => wantsStyle(path, config)) ? styleFilesAtTop : [];
  const [texts, base] = await Promise.all([
    source.files(pathsOf(wanted), 'head'),
    // Of the base: a change must not exempt itself.
    source.files([...attributeFilesFor(paths), ...top], 'base'),
  ]);
  const { styleOf, others, broken } = await readStyles(
    { top: base, paths, unread: pathsOf(unread) },
    { source, config },
  );
  const attributes = parseAttributes(new Map([...base].filter(([path]) => isAttributesFile(path))));
  const read = (diff: ReadableDiff, text: string | Absent | undefined): CollectedFile | SkippedFile =>
    withStyle(fileOf(diff, text, attributes), styleOf);
  const outcomes = [
    ...wanted.map((diff) => read(diff, texts.get(diff.path))),
    ...unread.map((diff) => plainOf(read(diff, others.get(diff.path)), config.limits)),
  ];
  return {
    diffs,
    files: inOrderOf(
      diffs,
      outcomes.filter((one) => 'text' in one),
    ),
    skipped: [...skipped, ...outcomes.filter((one) => 'reason' in one)],
    brokenStyle: broken,
  };
}

function withStyle(
  file: CollectedFile | SkippedFile,
  styleOf: ReadStyles['styleOf'],
): CollectedFile | SkippedFile {
  const fileStyle = styleOf(file.path);
  return 'text' in file && fileStyle !== undefined ? { ...file, fileStyle } : file;
}

/** A file that no language reads is one to look at only for its style: else it is no gap in the review. */
function plainOf(
  file: CollectedFile | SkippedFile,
  { fileSize }: RepositoryConfig['limits'],
): CollectedFile | SkippedFile {
  const isFit = 'text' in file && file.fileStyle !== undefined && file.text.length <= fileSize;
  return isFit ? file : { path: file.path, reason: 'unsupported' };
}

interface Sorted {
  readonly wanted: readonly ReadableDiff[];
  /** No language is known to read them: they may have a style. */
  readonly unread: readonly ReadableDiff[];
  readonly skipped: readonly SkippedFile[];
}

function sorted(diffs: readonly FileDiff[], config: RepositoryConfig): Sorted {
  const wanted: ReadableDiff[] = [];
  const unread: ReadableDiff[] = [];
  const skipped: SkippedFile[] = [];
  for (const diff of diffs) {
    if (diff.kind === 'deleted') continue;
    const reason = reasonToSkip(diff, config);
    if (diff.kind !== 'opaque' && reason === undefined) wanted.push(diff);
    else if (diff.kind !== 'opaque' && reason === 'unsupported' && config.isIncluded(diff.path))
      unread.push(diff);
    else if (reason !== undefined) skipped.push({ path: diff.path, reason });
  }
  return { wanted, unread, skipped };
}

function pathsOf(diffs: readonly ReadableDiff[]): readonly RepoPath[] {
  return diffs.map(({ path }) => path);
}

function inOrderOf(diffs: readonly FileDiff[], files: readonly CollectedFile[]): readonly CollectedFile[] {
  const order = new Map(diffs.map(({ path }, index) => [path, index]));
  return files.toSorted((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
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
  found: string | Absent | undefined,
  attributes: GitAttributes,
): CollectedFile | SkippedFile {
  const { path } = diff;
  const text = found ?? { absent: 'missing', path };
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
