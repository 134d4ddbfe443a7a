import type { Absent } from '../../domain/change-request.ts';
import { parseSha } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { ChangeSource } from '../../ports/change-source.ts';
import type { CommitNote, Explorer } from '../../ports/explorer.ts';
import { askedOnce } from '../asked-once.ts';
import { commitsTold, createExplorer } from '../explorer.ts';
import { emptyTree } from './base-branch.ts';
import { readBlame } from './blame.ts';
import type { Comparison } from './git-change.ts';
import type { Git } from './git.ts';
import { modesAt, modesOf, specialModes } from './tree.ts';
import type { Modes } from './tree.ts';

/** Looks around in the repository of a change, also beyond the part of it that the change is narrowed to. */
export function exploreChange(git: Git, source: ChangeSource, { base, head }: Comparison): Explorer {
  const modes = { base: askedOnce(() => modesAt(git, base)), head: askedOnce(() => modesOf(git, head)) };
  const commit = head.kind === 'commit' ? head.commit : 'HEAD';
  const files: ChangeSource['files'] = async (paths, side) => {
    if (side === 'head' && head.kind === 'work-tree') return source.files(paths, side);
    const [texts, known] = await Promise.all([source.files(paths, side), modes[side]()]);
    return new Map([...texts].map(([path, text]) => [path, withoutSpecial(path, text, known)]));
  };
  return createExplorer(
    { ...{ base: source.base, head: source.head, files }, diff: () => source.diff() },
    {
      tree: async (side) => {
        const all = [...(await modes[side]())];
        const paths = all.flatMap(([path, mode]) => (mode === specialModes.submodule ? [] : [path]));
        return { paths, isComplete: true };
      },
      blame: async (path, lines) => {
        if (head.kind === 'commit') return readBlame(git, { commit, path }, lines);
        const text = (await files([path], 'head')).get(path);
        return typeof text === 'string' ? readBlame(git, { commit, path, text }, lines) : [];
      },
      commits: () => readCommits(git, base, commit),
    },
  );
}

/** Git keeps where a link leads to as if that were its text. */
function withoutSpecial(path: RepoPath, text: string | Absent, modes: Modes): string | Absent {
  const mode = modes.get(path);
  if (mode === specialModes.symlink) return { absent: 'symlink', path };
  return mode === specialModes.submodule ? { absent: 'submodule', path } : text;
}

/** None where nothing is committed yet. */
async function readCommits(git: Git, base: string, head: string): Promise<readonly CommitNote[]> {
  const tip = await git.maybe(['rev-parse', '--verify', '--quiet', '--end-of-options', `${head}^{commit}`]);
  if (tip === undefined) return [];
  const printed = await git.text([
    ...['log', '--reverse', `--max-count=${commitsTold}`, '--no-show-signature', '--no-notes', '-z'],
    ...['--format=%H%n%an%n%B', base === emptyTree ? tip : `${base}..${tip}`, '--'],
  ]);
  return printed.split('\0').flatMap((row) => {
    const [commit = '', author = '', ...message] = row.split('\n');
    return commit === '' ? [] : [{ commit: parseSha(commit), author, message: message.join('\n').trimEnd() }];
  });
}
