import type { WorkLimits } from '../../domain/agent-settings.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { ChangedFile } from '../changed-file.ts';
import { diffRows } from '../changed-file.ts';
import type { CountTokens } from '../token-counter.ts';
import { dependenciesOf } from './dependencies.ts';

/** Some of a file's diff: all of it, where it fits. */
interface Piece {
  readonly path: RepoPath;
  readonly text: string;
  readonly tokens: number;
}

/** What a model looks at in one conversation. */
export interface Part {
  /** Tells it from the others, for who watches. */
  readonly name: string;
  readonly pieces: readonly Piece[];
}

export interface Plan {
  readonly parts: readonly Part[];
  /** Too much: nobody looks at these. */
  readonly leftOut: readonly RepoPath[];
}

interface Group {
  readonly pieces: readonly Piece[];
  readonly tokens: number;
}

/** Splits a change into parts that fit: files that depend on each other stay together, the strongest ties first. */
export function planParts(
  files: readonly ChangedFile[],
  countTokens: CountTokens,
  { partTokens, parts: most }: Pick<WorkLimits, 'partTokens' | 'parts'>,
): Plan {
  const pieces = files.map((file) => piecesOf(file, countTokens, partTokens));
  const whole = pieces.flatMap(([first, ...others]) => (first && others.length === 0 ? [first] : []));
  const tied = joinTied(whole, files, partTokens);
  const cut = pieces.filter(({ length }) => length > 1).flat();
  const packed = pack([...tied, ...cut.map((piece) => groupOf([piece]))], partTokens);
  const left = packed.slice(most).flatMap((group) => group.pieces.map(({ path }) => path));
  return {
    parts: packed.slice(0, most).map((group, index) => ({ name: `part ${index + 1}`, pieces: group.pieces })),
    leftOut: [...new Set(left)],
  };
}

/** The rows of a file in as many pieces as it takes. */
function piecesOf(file: ChangedFile, countTokens: CountTokens, most: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let rows: string[] = [];
  let tokens = 0;
  const close = (): void => {
    if (rows.length > 0) pieces.push({ path: file.path, text: rows.join('\n'), tokens });
    rows = [];
    tokens = 0;
  };
  for (const row of diffRows(file)) {
    const more = countTokens(row) + 1;
    if (tokens + more > most) close();
    rows.push(row);
    tokens += more;
  }
  close();
  return pieces;
}

function joinTied(pieces: readonly Piece[], files: readonly ChangedFile[], most: number): readonly Group[] {
  const groups = new Map(pieces.map((piece) => [piece.path, groupOf([piece])]));
  for (const { between } of dependenciesOf(files)) {
    const [one, other] = between.map((path) => groups.get(path));
    if (one === undefined || other === undefined || one === other) continue;
    if (one.tokens + other.tokens > most) continue;
    const joined = groupOf([...one.pieces, ...other.pieces]);
    for (const { path } of joined.pieces) groups.set(path, joined);
  }
  return [...new Set(groups.values())];
}

/** Groups without ties share a part where both fit: each part costs a conversation. */
function pack(groups: readonly Group[], most: number): readonly Group[] {
  const packed: Group[] = [];
  for (const group of groups) {
    const index = packed.findIndex(({ tokens }) => tokens + group.tokens <= most);
    const with_ = packed[index];
    if (with_ === undefined) packed.push(group);
    else packed[index] = groupOf([...with_.pieces, ...group.pieces]);
  }
  return packed;
}

function groupOf(pieces: readonly Piece[]): Group {
  return { pieces, tokens: pieces.reduce((sum, { tokens }) => sum + tokens, 0) };
}
