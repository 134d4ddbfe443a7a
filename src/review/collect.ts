import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Absent } from '../domain/change-request.ts';
import type { FileDiff } from '../domain/diff.ts';
import { attributeFilesFor, parseAttributes } from '../domain/git-attributes.ts';
import type { GitAttributes } from '../domain/git-attributes.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { SkippedFile, SkipReason } from '../domain/review.ts';
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
export async function collect(
  source: ChangeSource,
  config: RepositoryConfig,
  extensions: readonly string[],
): Promise<Collected> {
  const skipped: SkippedFile[] = [];
  const wanted: ReadableDiff[] = [];
  const diffs = await source.diff();
  for (const diff of diffs) {
    if (diff.kind === 'deleted') continue;
    const reason = reasonToSkip(diff, config, extensions);
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

function reasonToSkip(
  diff: FileDiff,
  config: RepositoryConfig,
  extensions: readonly string[],
): SkipReason | undefined {
  const lower = diff.path.toLowerCase();
  if (!extensions.some((extension) => lower.endsWith(extension))) return 'unsupported';
  if (!config.isIncluded(diff.path)) return 'excluded';
  return diff.kind === 'opaque' ? diff.why : undefined;
}

function fileOf(
  diff: ReadableDiff,
  text: string | Absent,
  attributes: GitAttributes,
): CollectedFile | SkippedFile {
  const { path } = diff;
  if (typeof text !== 'string') return { path, reason: reasonOfAbsence(text) };
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
