import { claimOf, originName } from '../domain/agent-claim.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { Finding } from '../domain/finding.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import { LineMap } from '../domain/line-map.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Line } from '../domain/text-position.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import { innermost, pairUp } from './pairing.ts';
import type { Sighting } from './pairing.ts';

/** A file at the new head and what was found in it. */
export interface FoundInFile {
  readonly path: RepoPath;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface Tracking {
  /** Every finding of the new head with its lasting name. */
  readonly ids: ReadonlyMap<Finding, Fingerprint>;
  readonly fresh: readonly Finding[];
  /** Open before and found again. */
  readonly repeated: readonly Finding[];
  /** Gone before and found again. */
  readonly returned: readonly Finding[];
  /** Open before and not found: fixed, as far as can be seen. */
  readonly gone: readonly TrackedFinding[];
  /** What to keep for the next head. */
  readonly tracked: readonly TrackedFinding[];
}

/**
 * Recognises findings from one head of a change in the next. A finding keeps its name through moved lines, renames,
 * reformatting, rebases and its own disappearance; a twin that appears beside it gets a name of its own.
 * @param diffs From the head seen before to this one; undefined: unknown, and only the anchors tell.
 */
export function trackFindings(
  previous: readonly TrackedFinding[],
  current: readonly FoundInFile[],
  diffs: readonly FileDiff[] | undefined,
): Tracking {
  const moves = new Moves(diffs, current);
  const places = new Set(previous.map(({ path, anchor }) => placeOf(moves.pathOf(path), anchor.symbol)));
  const sightings = current.flatMap((file) =>
    sightingsIn(file, moves.mapOf(file.path), (symbol) => places.has(placeOf(file.path, symbol))),
  );
  const open = previous.filter(({ state }) => state === 'open');
  const closed = previous.filter(({ state }) => state === 'gone');
  const repeated = pairUp(
    open.map((one) => moves.follow(one)),
    sightings,
    'open',
  );
  const unknown = sightings.filter(({ item }) => !repeated.has(item));
  const returned = pairUp(closed.map(sightingOf), unknown, 'gone');
  const ids = namesFor(sightings, repeated, returned, previous);
  const found = new Set(repeated.values());
  return {
    ids,
    fresh: unknown.map(({ item }) => item).filter((item) => !returned.has(item)),
    repeated: [...repeated.keys()],
    returned: [...returned.keys()],
    gone: open.filter((one) => !found.has(one)),
    tracked: remembered(sightings, ids, previous),
  };
}

/** One version of a file and what was found in it. */
export interface Version {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Which finding of the version before each finding of the version after is. A finding without an entry is new. */
export function matchFindings(
  before: Version,
  after: Version,
  lines: LineMap,
): ReadonlyMap<Finding, Finding> {
  const path = (after.findings[0] ?? before.findings[0])?.path;
  if (path === undefined) return new Map();
  const wasThere = (symbol: string): boolean => hasName(before.text, innermost(symbol));
  const old = sightingsIn({ ...before, path }, unchanged, wasThere).map((one) =>
    follow(one, path, lines, after.text),
  );
  return pairUp(old, sightingsIn({ ...after, path }, lines, wasThere), 'open');
}

function placeOf(path: RepoPath, symbol: string): string {
  return `${path}\0${symbol}`;
}

/** @param wasThere The version before has this symbol in the file too. */
function sightingsIn(
  { path, text, findings }: FoundInFile,
  map: LineMap | undefined,
  wasThere: (symbol: string) => boolean,
): Sighting<Finding>[] {
  const lines = new LineIndex(text);
  return findings.map((item) => {
    const line = lines.lineAt(item.range.start);
    const { kind, anchor } = item;
    const block = blockName(map, line, 'new');
    return {
      item,
      path,
      origin: originName(item.origin),
      kind,
      anchor,
      line,
      block,
      nearLine: line,
      hasSymbol: wasThere(anchor.symbol),
    };
  });
}

function sightingOf(item: TrackedFinding): Sighting<TrackedFinding> {
  const { path, origin, kind, anchor, line } = item;
  return { item, path, origin, kind, anchor, line, block: undefined, nearLine: undefined, hasSymbol: true };
}

function follow<Item>(
  sighting: Sighting<Item>,
  path: RepoPath,
  map: LineMap,
  text: string | undefined,
): Sighting<Item> {
  const { line, anchor } = sighting;
  const hasSymbol = text === undefined || hasName(text, innermost(anchor.symbol));
  if (line === undefined) return { ...sighting, path, hasSymbol };
  const block = blockName(map, line, 'old');
  return { ...sighting, path, hasSymbol, block, line: map.toNew(line), nearLine: map.nearestNew(line) };
}

/** Without a diff all lines may have changed together: one block. */
function blockName(map: LineMap | undefined, line: Line, side: 'old' | 'new'): string | undefined {
  if (map === undefined) return 'all';
  const block = map.blockAt(line, side);
  return block === undefined ? undefined : String(block);
}

/** The text still speaks of it; what stood in no symbol stands in the file itself. */
function hasName(text: string, name: string): boolean {
  const word = name.replace(/^[^(]*\(|\)$/g, '');
  for (let at = text.indexOf(word); at !== -1 && word !== ''; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + word.length] ?? ' ')) return true;
  }
  return word === '';
}

const unchanged = new LineMap([]);

/** Where the files and lines of the head before went. */
class Moves {
  readonly #byOldPath = new Map<RepoPath, { readonly path: RepoPath; readonly map: LineMap }>();
  readonly #byNewPath = new Map<RepoPath, LineMap>();
  readonly #texts: ReadonlyMap<RepoPath, string>;
  readonly #isKnown: boolean;

  constructor(diffs: readonly FileDiff[] | undefined, current: readonly FoundInFile[]) {
    this.#isKnown = diffs !== undefined;
    this.#texts = new Map(current.map(({ path, text }) => [path, text]));
    for (const diff of diffs ?? []) {
      if (diff.kind !== 'modified' && diff.kind !== 'renamed') continue;
      const from = diff.kind === 'renamed' ? diff.from : diff.path;
      const map = new LineMap(diff.hunks);
      this.#byOldPath.set(from, { path: diff.path, map });
      this.#byNewPath.set(diff.path, map);
    }
  }

  follow(item: TrackedFinding): Sighting<TrackedFinding> {
    const { path, map } = this.#byOldPath.get(item.path) ?? { path: item.path, map: unchanged };
    const sighting = follow(sightingOf(item), path, map, this.#texts.get(path));
    return this.#isKnown ? sighting : { ...sighting, line: undefined, nearLine: undefined, block: 'all' };
  }

  pathOf(old: RepoPath): RepoPath {
    return this.#byOldPath.get(old)?.path ?? old;
  }

  /** The diff that led to a file of the new head; undefined: no diff is known. */
  mapOf(path: RepoPath): LineMap | undefined {
    return this.#isKnown ? (this.#byNewPath.get(path) ?? unchanged) : undefined;
  }
}

/** A name that an older finding has is not given again: two findings of different heads can have one fingerprint. */
function namesFor(
  sightings: readonly Sighting<Finding>[],
  repeated: ReadonlyMap<Finding, TrackedFinding>,
  returned: ReadonlyMap<Finding, TrackedFinding>,
  previous: readonly TrackedFinding[],
): ReadonlyMap<Finding, Fingerprint> {
  const taken = new Set<string>(previous.map(({ id }) => id));
  const ids = new Map<Finding, Fingerprint>();
  for (const { item } of sightings) {
    const known = repeated.get(item) ?? returned.get(item);
    const id = known?.id ?? freeName(item.fingerprint, taken);
    taken.add(id);
    ids.set(item, id);
  }
  return ids;
}

function freeName(wanted: Fingerprint, taken: ReadonlySet<string>): Fingerprint {
  let name: string = wanted;
  for (let next = 2; taken.has(name); next++) name = `${wanted}-${next}`;
  // A fingerprint with a number behind it is one as well.
  return name as Fingerprint;
}

function remembered(
  sightings: readonly Sighting<Finding>[],
  ids: ReadonlyMap<Finding, Fingerprint>,
  previous: readonly TrackedFinding[],
): readonly TrackedFinding[] {
  const now = sightings.map(({ item, path, origin, kind, anchor, nearLine }): TrackedFinding => {
    const id = ids.get(item) ?? item.fingerprint;
    const claim = claimOf(item);
    const place = { path, line: nearLine ?? 1, anchor };
    return { id, origin, kind, ...place, ...(claim && { claim }), state: 'open' };
  });
  const seen = new Set(now.map(({ id }) => id));
  const absent = previous
    .filter(({ id }) => !seen.has(id))
    .map((one): TrackedFinding => ({ ...one, state: 'gone' }));
  return [...now, ...absent];
}
