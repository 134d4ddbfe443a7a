import { textEdits } from '../agent/edits.ts';
import { ReadFile } from '../agent/repository-files.ts';
import type { AgentClaim } from '../domain/agent-claim.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { Finding } from '../domain/finding.ts';
import type { Fix } from '../domain/fix.ts';
import type { RepoPath } from '../domain/ids.ts';
import { LineMap } from '../domain/line-map.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Line, Range } from '../domain/text-position.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';

/** A claim with where it is to be looked for at the new head. */
interface Wanted {
  readonly tracked: TrackedFinding;
  readonly claim: AgentClaim;
  readonly path: RepoPath;
  readonly near: Line;
}

/** The files in which findings of the agent may still be. */
export function claimedPaths(
  tracked: readonly TrackedFinding[],
  moves: readonly FileDiff[] | undefined,
): readonly RepoPath[] {
  return [...new Set(wantedAt(tracked, moves).map(({ path }) => path))];
}

/**
 * The agent's findings of the head before whose code is still there, to the letter: no model is asked. What a person changed
 * at that very place is taken as answered.
 * @param moves From the head before to this one; undefined: unknown.
 */
export function carryClaims(
  tracked: readonly TrackedFinding[],
  moves: readonly FileDiff[] | undefined,
  texts: ReadonlyMap<RepoPath, string>,
): readonly Finding[] {
  return wantedAt(tracked, moves).flatMap((wanted) => {
    const text = texts.get(wanted.path);
    const range = text === undefined ? undefined : findQuote(text, wanted.claim.quote, wanted.near);
    return text === undefined || range === undefined ? [] : [toFinding(wanted, range, text)];
  });
}

function wantedAt(
  tracked: readonly TrackedFinding[],
  moves: readonly FileDiff[] | undefined,
): readonly Wanted[] {
  return tracked.flatMap((one) => {
    if (one.claim === undefined || one.state === 'gone') return [];
    const move = moves?.find((diff) => ('from' in diff ? diff.from : diff.path) === one.path);
    if (move?.kind === 'deleted') return [];
    const near =
      move !== undefined && 'hunks' in move ? new LineMap(move.hunks).nearestNew(one.line) : one.line;
    return [{ tracked: one, claim: one.claim, path: move?.path ?? one.path, near }];
  });
}

/** The place nearest to a line at which these lines stand; of a single one it may be a part. */
function findQuote(text: string, quote: string, near: Line): Range | undefined {
  const rows = quote
    .trim()
    .split('\n')
    .map((row) => row.trim());
  const [first = ''] = rows;
  if (first === '') return undefined;
  const lines = new LineIndex(text);
  const isAt = (line: Line): boolean =>
    rows.every((row, index) => {
      const there = line + index <= lines.lineCount ? lines.textOf(line + index).trim() : undefined;
      return rows.length === 1 ? there?.includes(row) : there === row;
    });
  let best: Line | undefined;
  for (let line = 1; line <= lines.lineCount; line++) {
    if (isAt(line) && (best === undefined || Math.abs(line - near) < Math.abs(best - near))) best = line;
  }
  if (best === undefined) return undefined;
  const start = lines.rangeOf(best).start + lines.textOf(best).indexOf(first);
  const last = best + rows.length - 1;
  const end =
    rows.length === 1
      ? start + first.length
      : lines.rangeOf(last).start + lines.textOf(last).trimEnd().length;
  return { start, end };
}

function toFinding({ tracked, claim, path }: Wanted, range: Range, text: string): Finding {
  const { id, kind, anchor } = tracked;
  const { model, quote, edits, ...said } = claim;
  const fix = fixOf(claim, new ReadFile(path, text));
  return {
    fingerprint: id,
    origin: { kind: 'agent', model, quote, edits },
    ...{ kind, path, range, anchor, ...said },
    ...(fix && { fix }),
  };
}

/** Edits of other files are not carried: each of them may have changed. */
function fixOf({ edits, instead }: AgentClaim, file: ReadFile): Fix | undefined {
  if (edits.some(({ path }) => path !== file.path)) return undefined;
  const done = textEdits(edits, new Map([[file.path, file]]));
  return done && { title: instead, safety: 'needs-review', edits: done };
}
