import type { ProposedEdit } from '../domain/agent.ts';
import type { Draft, DraftedFile, DraftProblem } from '../domain/draft.ts';
import type { RepoPath } from '../domain/ids.ts';
import { isWritablePath } from '../domain/writable-path.ts';
import type { Explorer } from '../ports/explorer.ts';
import type { DraftAnswer } from './answers/draft-answer.ts';
import type { DraftScope } from './draft-scope.ts';
import { isPlain, textEdits } from './edits.ts';
import type { RepositoryFiles } from './repository-files.ts';

export type MadeDraft =
  | { readonly kind: 'made'; readonly files: Draft['files'] }
  | { readonly kind: 'problem'; readonly problem: DraftProblem };

interface Ground {
  readonly scope: DraftScope;
  readonly files: RepositoryFiles;
  readonly explorer: Pick<Explorer, 'files' | 'tree'>;
}

type Checked = DraftedFile | DraftProblem;

/** What a model wrote as changes of files, if every one of them may be made and can be made. */
export async function draftFiles({ edits, files }: DraftAnswer, ground: Ground): Promise<MadeDraft> {
  const edited = Map.groupBy(edits, ({ path }) => path);
  const added = Map.groupBy(files, ({ path }) => path);
  const checked: readonly Checked[] = [
    ...(await Promise.all([...edited].map(([path, ofFile]) => editedFile(path, ofFile, ground)))),
    ...(await Promise.all([...added].map(([path, texts]) => newFile(path, texts, ground)))),
  ];
  const problem = checked.find(isProblem);
  if (problem !== undefined) return { kind: 'problem', problem };
  const [first, ...rest] = checked.filter((one) => !isProblem(one));
  if (first === undefined) return { kind: 'problem', problem: problemOf('changes-nothing', '') };
  return { kind: 'made', files: [first, ...rest] };
}

function isProblem(checked: Checked): checked is DraftProblem {
  return 'detail' in checked;
}

function problemOf(kind: DraftProblem['kind'], path: string): DraftProblem {
  return { kind, path, detail: '' };
}

async function editedFile(
  path: RepoPath,
  edits: readonly ProposedEdit[],
  { scope, files }: Ground,
): Promise<Checked> {
  if (!isWritablePath(path)) return problemOf('path-not-allowed', path);
  if (!scope.mayEdit(path)) return problemOf('out-of-scope', path);
  if (!edits.every(({ replace }) => isPlain(replace))) return problemOf('not-plain', path);
  const file = await files.file(path, 'head');
  const placed = file && textEdits(edits, new Map([[path, file]]));
  return placed === undefined ? problemOf('does-not-apply', path) : { kind: 'edited', path, edits: placed };
}

async function newFile(
  path: RepoPath,
  [first, ...others]: DraftAnswer['files'],
  ground: Ground,
): Promise<Checked> {
  const { scope, files } = ground;
  if (!isWritablePath(path) || !files.isIncluded(path)) return problemOf('path-not-allowed', path);
  if (!scope.mayAdd(path)) return problemOf('out-of-scope', path);
  if (first === undefined || others.length > 0) return problemOf('is-there', path);
  if (!isPlain(first.text)) return problemOf('not-plain', path);
  const obstacle = await obstacleTo(path, ground);
  if (obstacle !== undefined) return problemOf(obstacle, path);
  const text = first.text.replaceAll('\r\n', '\n');
  return { kind: 'new', path, text: text.endsWith('\n') ? text : `${text}\n` };
}

/** A file may be there under letters of another case, and a link or a submodule where a folder is wanted. */
async function obstacleTo(
  path: RepoPath,
  { explorer }: Ground,
): Promise<'is-there' | 'below-a-file' | undefined> {
  const segments = path.split('/');
  const above = segments.slice(0, -1).map((_, index) => segments.slice(0, index + 1).join('/') as RepoPath);
  const [tree, found] = await Promise.all([explorer.tree('head'), explorer.files([path, ...above], 'head')]);
  const isThere = (one: RepoPath): boolean => {
    const entry = found.get(one);
    return typeof entry === 'string' || (entry !== undefined && entry.absent !== 'missing');
  };
  const known = new Set(tree.paths.map((one) => one.toLowerCase()));
  if (isThere(path) || known.has(path.toLowerCase())) return 'is-there';
  return above.some((one) => isThere(one) || known.has(one.toLowerCase())) ? 'below-a-file' : undefined;
}
