import type { Absent } from '../domain/change-request.ts';
import type { ConflictingFile, WhyConflicting } from '../domain/conflict.ts';
import type { RepoPath } from '../domain/ids.ts';
import { canMergeTexts } from '../domain/merge-texts.ts';
import type { FileMove, MergeSides } from '../ports/merging.ts';

/** A file that both sides may have changed, under its names there. */
interface Candidate {
  readonly ours: FileMove;
  /** Its path in the target branch, as far as it is known. */
  readonly theirs: RepoPath;
  /** The target branch moved it too, elsewhere, or put another file in its place. */
  readonly clash: WhyConflicting | undefined;
}

/** No API of a forge lists the files in conflict: the three texts of each are merged here. */
export async function findConflicts(sides: MergeSides): Promise<readonly ConflictingFile[]> {
  const candidates = candidatesIn(sides);
  const [ancestors, ours, theirs] = await Promise.all([
    sides.files(
      candidates.flatMap((one) => one.ours.before ?? []),
      'ancestor',
    ),
    sides.files(
      candidates.flatMap((one) => one.ours.after ?? []),
      'ours',
    ),
    sides.files(
      candidates.map((one) => one.theirs),
      'theirs',
    ),
  ]);
  return candidates.flatMap((one): ConflictingFile[] => {
    const { before, after } = one.ours;
    const texts: Texts = {
      ancestor: textAt(ancestors, before),
      ours: textAt(ours, after),
      theirs: textAt(theirs, one.theirs),
    };
    const why = one.clash ?? whyConflicting(texts, sides.isWhole);
    return why === undefined ? [] : [{ path: after ?? one.theirs, why }];
  });
}

/** What only one side changed is merged as it is. */
function candidatesIn({ ours, theirs, isWhole }: MergeSides): readonly Candidate[] {
  const touched = new Set(theirs.flatMap(pathsOf));
  const renamed = new Map(
    theirs.flatMap(({ before, after }) =>
      before !== undefined && after !== undefined && before !== after ? [[before, after] as const] : [],
    ),
  );
  const added = new Set(theirs.flatMap(({ before, after }) => (before === after ? [] : (after ?? []))));
  return ours.flatMap((move): Candidate[] => {
    const { before, after } = move;
    const path = before ?? after;
    if (path === undefined) return [];
    if (isWhole && !pathsOf(move).some((one) => touched.has(one))) return [];
    const moved = before === undefined ? undefined : renamed.get(before);
    return [{ ours: move, theirs: moved ?? path, clash: clashOf(move, moved, added) }];
  });
}

function pathsOf({ before, after }: FileMove): readonly RepoPath[] {
  return [before ?? [], after ?? []].flat();
}

function clashOf(
  { before, after }: FileMove,
  moved: RepoPath | undefined,
  added: ReadonlySet<RepoPath>,
): WhyConflicting | undefined {
  if (before === undefined || after === undefined || before === after || moved === after) return undefined;
  if (moved !== undefined) return 'renamed-by-both';
  return added.has(after) ? 'added-by-both' : undefined;
}

/** undefined: it is not there; null: it is, but not as a text. */
type Text = string | null | undefined;
type Texts = Readonly<Record<'ancestor' | 'ours' | 'theirs', Text>>;

function textAt(files: ReadonlyMap<RepoPath, string | Absent>, path: RepoPath | undefined): Text {
  const found = path === undefined ? undefined : files.get(path);
  if (found === undefined || typeof found === 'string') return found;
  return found.absent === 'missing' ? undefined : null;
}

/** @param isListed Both sides are known to have changed it. */
function whyConflicting({ ancestor, ours, theirs }: Texts, isListed: boolean): WhyConflicting | undefined {
  if (ours === undefined) return isKept(theirs, ancestor, isListed) ? undefined : 'deleted-here';
  if (ancestor === undefined) return isKept(theirs, ours, isListed) ? undefined : 'added-by-both';
  if (theirs === undefined) return 'deleted-there';
  if (ancestor === null || ours === null || theirs === null) return isListed ? 'changed-by-both' : undefined;
  const isOneSided = ours === ancestor || theirs === ancestor || ours === theirs;
  return isOneSided || canMergeTexts(ancestor, ours, theirs) ? undefined : 'changed-by-both';
}

/** The target branch has no such file, or just that one. Of what is no text it is only known that it was changed. */
function isKept(theirs: Text, other: Text, isListed: boolean): boolean {
  if (theirs === undefined) return true;
  return theirs === null || other === null ? !isListed : theirs === other;
}
