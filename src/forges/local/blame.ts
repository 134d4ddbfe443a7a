import { parseSha } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { BlamedLines } from '../../ports/explorer.ts';
import type { Lines } from '../explorer.ts';
import type { Git } from './git.ts';

/** What git calls the commit of lines that are in none yet. */
const uncommitted = /^0+$/;
/** `<commit> <line in the commit> <line> [<lines of the group>]` */
const lineHead = /^([0-9a-f]{40,64}) \d+ (\d+)(?: \d+)?$/;

/** @param text Of the file where it is not committed: its lines are compared with those of the commit. */
export async function readBlame(
  git: Git,
  { commit, path, text }: { readonly commit: string; readonly path: RepoPath; readonly text?: string },
  { first, last }: Lines,
): Promise<readonly BlamedLines[]> {
  if ((await git.maybe(['cat-file', '-e', `${commit}:${path}`])) === undefined) return [];
  const place = text === undefined ? [commit, '--'] : ['--contents', '-', '--'];
  const args = ['blame', '--porcelain', '--no-textconv', '-L', `${first},${last}`, ...place, path];
  return parseBlame(await git.text(args, text === undefined ? {} : { input: text }));
}

/** A commit is described where it is named for the first time. */
function parseBlame(printed: string): readonly BlamedLines[] {
  const described = new Map<string, Map<string, string>>();
  const found: { readonly commit: string; readonly line: number }[] = [];
  let facts = new Map<string, string>();
  for (const row of printed.split('\n')) {
    const [, commit, line] = lineHead.exec(row) ?? [];
    if (commit !== undefined && line !== undefined) {
      facts = described.get(commit) ?? new Map<string, string>();
      described.set(commit, facts);
      found.push({ commit, line: Number(line) });
    } else if (!row.startsWith('\t')) {
      const [key = ''] = row.split(' ', 1);
      facts.set(key, row.slice(key.length + 1));
    }
  }
  return found
    .filter(({ commit }) => !uncommitted.test(commit))
    .map(({ commit, line }) => blamedLine(commit, line, described.get(commit)));
}

function blamedLine(
  commit: string,
  line: number,
  facts: ReadonlyMap<string, string> | undefined,
): BlamedLines {
  return {
    ...{ first: line, last: line, commit: parseSha(commit) },
    author: facts?.get('author') ?? '',
    at: new Date(Number(facts?.get('author-time')) * 1_000),
    subject: facts?.get('summary') ?? '',
  };
}
