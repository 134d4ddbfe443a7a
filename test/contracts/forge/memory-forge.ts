import type { ChangeRef, ChangeRequest } from '../../../src/domain/change-request.ts';
import type { FileDiff } from '../../../src/domain/diff.ts';
import { AppError } from '../../../src/domain/errors.ts';
import type { RepoPath, Sha } from '../../../src/domain/ids.ts';
import { keyOfChange } from '../../../src/domain/job.ts';
import { createExplorer } from '../../../src/forges/explorer.ts';
import type { ChangeSource } from '../../../src/ports/change-source.ts';
import type {
  Forge,
  InlineComment,
  OpenedChange,
  Posted,
  Reaction,
  Status,
} from '../../../src/ports/forge.ts';
import type { FileMove, Merging } from '../../../src/ports/merging.ts';
import { GitRepository } from '../../kit/forge-stand-in/git/git-repository.ts';
import { memoryChange } from '../../memory-change.ts';
import type { Files } from '../../memory-change.ts';
import { memoryHistory } from './memory-history.ts';
import { nameOf } from './name-of-files.ts';

export interface MemoryChange {
  readonly ref: ChangeRef;
  readonly before: Files;
  /** Oldest first; what was rewritten is gone. */
  readonly versions: { readonly sha: Sha; readonly files: Files; readonly source: ChangeSource }[];
  readonly threads: {
    readonly comment: InlineComment;
    isResolved: boolean;
    readonly replies: string[];
    readonly reactions: Record<Reaction, number>;
  }[];
  readonly reviewed: string[];
  readonly statuses: Status[];
  readonly isDraft: boolean;
  state: ChangeRequest['state'];
  summary: string | undefined;
  /** What the target branch holds. */
  target: Files;
}

/** The port in its plainest form. */
export function createMemoryForge(changes: ReadonlyMap<number, MemoryChange>): Forge {
  const find = ({ number, repo }: ChangeRef): MemoryChange => {
    const change = changes.get(number);
    if (change?.ref.repo.path === repo.path) return change;
    throw new AppError('change-not-found', { change: `${repo.path}#${number}` });
  };
  return {
    id: 'local',
    pages: {
      change: ({ number }) => `memory:${number}`,
      issues: () => ['memory:issue:'],
      line: (_ref, head, path, line) => `${head}:${path}:${line}`,
    },
    inbox: { receive: () => Promise.resolve({ kind: 'unknown', name: 'memory' }) },
    reader: {
      open: (ref) => Promise.resolve().then(() => open(find(ref))),
      posted: (ref) => Promise.resolve(postedOf(find(ref))),
      repositories: () =>
        listed([...changes.values()].map(({ ref }) => ({ repository: ref.repo, installation: '' }))),
      openChanges: ({ path }) =>
        listed(
          [...changes.values()]
            .filter(({ ref, state }) => ref.repo.path === path && state === 'open')
            .map(briefly),
        ),
      merging: (ref) => mergingOf(find(ref)),
      redeliver: () => Promise.resolve(0),
    },
    writer: {
      limits: {
        ...{ commentCharacters: 65_536, annotations: 0, summaryCharacters: 65_536 },
        suggestionInfo: () => undefined,
      },
      comment: (ref, _, call) => comment(find(ref), call.comments, call.head),
      conclude: (ref, _, conclusion) => {
        const change = find(ref);
        for (const thread of conclusion.resolve) setResolved(change, thread, true);
        for (const thread of conclusion.reopen) setResolved(change, thread, false);
        change.summary = conclusion.summary?.body ?? change.summary;
        change.statuses.push(conclusion.status);
        return Promise.resolve();
      },
    },
  };
}

const none = { thumbsup: 0, thumbsdown: 0, other: 0 } as const;

/** Those of the new side that the change shows. */
function shownLines(files: readonly FileDiff[], path: RepoPath): ReadonlySet<number> {
  const file = files.find((one) => one.path === path);
  const hunks = file !== undefined && 'hunks' in file ? file.hunks : [];
  return new Set(hunks.flatMap(({ lines }) => lines.flatMap((line) => ('new' in line ? [line.new] : []))));
}

async function comment(
  change: MemoryChange,
  comments: readonly InlineComment[],
  head: Sha,
): ReturnType<Forge['writer']['comment']> {
  const { source } = open(change);
  const files = await source.diff();
  const isShown = ({ path, first, last }: InlineComment): boolean => {
    const lines = shownLines(files, path);
    return lines.has(first) && lines.has(last);
  };
  for (const one of comments.filter(isShown)) {
    change.threads.push({ comment: one, isResolved: false, replies: [], reactions: { ...none } });
  }
  change.reviewed.push(head);
  return { refused: comments.filter((one) => !isShown(one)).map(({ id }) => id) };
}

function setResolved({ threads }: MemoryChange, id: string, isResolved: boolean): void {
  const thread = threads[Number(id)];
  if (thread !== undefined) thread.isResolved = isResolved;
}

function newest({ versions, ref }: MemoryChange): MemoryChange['versions'][number] {
  const version = versions.at(-1);
  if (version === undefined) throw new Error(`${keyOfChange(ref)} has no version`);
  return version;
}

function requestOf(change: MemoryChange): ChangeRequest {
  const { ref, state, isDraft, before } = change;
  const { sha } = newest(change);
  return {
    ...{ ref, state, draft: isDraft, fromFork: false, title: 'Change', body: '' },
    ...{ author: { id: '1', name: 'ada', isBot: false }, base: nameOf(before), head: sha },
  };
}

function open(change: MemoryChange): OpenedChange {
  const { versions, before } = change;
  const { files, source } = newest(change);
  const base = { sha: nameOf(before), files: before };
  return {
    change: requestOf(change),
    ...{ labels: [], settings: [], isOutsideAuthor: false, source },
    ...{ target: 'main', branch: 'change' },
    changesSince: (head) => {
      const seen = versions.find(({ sha }) => sha === head);
      return seen === undefined ? Promise.resolve(undefined) : memoryChange(seen.files, files).diff();
    },
    explore: () => createExplorer(source, memoryHistory(base, versions.slice())),
  };
}

function postedOf(change: MemoryChange): Posted {
  const { threads, reviewed, summary, statuses } = change;
  const { sha } = newest(change);
  return {
    head: sha,
    findings: threads.map(({ comment: { id }, isResolved, replies, reactions }, index) => ({
      ...{
        id,
        thread: String(index),
        isResolved,
        isAnswered: replies.length > 0,
        reactions: { ...reactions },
      },
    })),
    reviewCalls: reviewed,
    summary: summary === undefined ? undefined : { id: 'summary', body: summary },
    statuses: statuses
      .filter(({ head }) => head === sha)
      .map(({ review, state }) => ({ id: review, review, isFinal: state !== 'pending' })),
  };
}

function briefly(change: MemoryChange) {
  const { base, head, draft } = requestOf(change);
  return { ref: change.ref, head, base, draft, mergeability: 'unknown' } as const;
}

async function mergingOf(change: MemoryChange): Promise<Merging> {
  const { before, target } = change;
  const { sha: head, files } = newest(change);
  const known = { isOpen: change.state === 'open', head, target: 'main' };
  if (await canMerge(before, files, target)) return { ...known, mergeability: 'clean' };
  const sides = { ancestor: before, ours: files, theirs: target };
  return {
    ...{ ...known, mergeability: 'conflicting' },
    sides: async () => ({
      ...{ targetHead: nameOf(target), isWhole: true },
      ours: (await memoryChange(before, files).diff()).map(moveOf),
      theirs: (await memoryChange(before, target).diff()).map(moveOf),
      files: (paths, side) => memoryChange({}, sides[side]).files(paths, 'head'),
    }),
  };
}

function moveOf(file: FileDiff): FileMove {
  const { kind, path } = file;
  if (kind === 'deleted') return { before: path, after: undefined };
  return { before: kind === 'added' ? undefined : 'from' in file ? file.from : path, after: path };
}

/** As git says. */
async function canMerge(before: Files, ours: Files, theirs: Files): Promise<boolean> {
  await using git = await GitRepository.create();
  const commit = (ref: string, files: Files, parents: readonly string[]): Promise<string> =>
    git.commit({ ref: `refs/heads/${ref}`, files, parents, message: '', author: 'ada', at: new Date(0) });
  const root = await commit('root', before, []);
  const gone = (files: Files) => Object.keys(before).filter((path) => !(path in files));
  const side = (ref: string, files: Files): Promise<string> => {
    const changes = { ...files, ...Object.fromEntries(gone(files).map((path) => [path, null])) };
    return commit(ref, changes as Files, [root]);
  };
  const isClean = await git.canMerge(await side('theirs', theirs), await side('ours', ours));
  return isClean;
}

async function* listed<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* await Promise.resolve(items);
}
