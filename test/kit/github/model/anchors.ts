import { hunkOf, movedLine, type Side } from '../../forge-stand-in/git/patch.ts';
import type { ChangedFile } from '../../forge-stand-in/git/difference.ts';
import type { PullRequest, Repository, Thread } from './types.ts';

/** What a pull request shows as changed, at one of its commits. */
export interface ShownChange {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
}

/** @param at A commit of the pull request; its head unless told. */
export async function shownChange(
  { repository, base, head, state }: PullRequest,
  at = head.sha,
): Promise<ShownChange> {
  const { git } = repository;
  // What was merged is in its base by now: there it is the base of that time that counts.
  const tip = state === 'open' ? ((await branchTip(repository, base.ref)) ?? base.sha) : base.sha;
  const mergeBase = (await git.mergeBase(tip, at)) ?? tip;
  return { mergeBase, files: await git.difference(mergeBase, at) };
}

export async function branchTip(
  { git, heads }: Pick<Repository, 'git' | 'heads'>,
  branch: string,
): Promise<string | undefined> {
  return (await git.readCommit(`${heads}${branch}`))?.sha;
}

/** Finds the lines of the threads again after the head or the base went on. One that is lost stays lost. */
export async function anchorAgain(pull: PullRequest): Promise<void> {
  const { mergeBase, files } = await shownChange(pull);
  for (const thread of pull.threads) {
    if (thread.line === undefined) continue;
    const line = await follow(pull, thread, thread.line, thread.side, mergeBase);
    const file = files.find(({ path }) => path === thread.path);
    if (line === undefined || file === undefined || hunkOf(file.hunks, thread.side, line) === undefined) {
      thread.line = undefined;
      thread.startLine = undefined;
      continue;
    }
    const start = thread.startLine;
    thread.startLine =
      start === undefined
        ? undefined
        : await follow(pull, thread, start, thread.startSide ?? thread.side, mergeBase);
    thread.line = line;
    thread.commit = pull.head.sha;
    thread.base = mergeBase;
  }
}

async function follow(
  { repository, head }: PullRequest,
  thread: Thread,
  line: number,
  side: Side,
  mergeBase: string,
): Promise<number | undefined> {
  const [from, to] = side === 'RIGHT' ? [thread.commit, head.sha] : [thread.base, mergeBase];
  const changes = await repository.git.difference(from, to);
  const file = changes.find(({ path, previousPath }) => (previousPath ?? path) === thread.path);
  if (file === undefined) return line;
  // A comment does not follow its file to another name.
  return file.path === thread.path && !file.isBinary ? movedLine(file.hunks, line) : undefined;
}
