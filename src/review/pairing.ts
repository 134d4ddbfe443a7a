import type { Anchor } from '../domain/finding.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Line } from '../domain/text-position.ts';

/** A finding where it was seen, in terms of the version after: paths and lines of the version before are followed there. */
export interface Sighting<Item> {
  readonly item: Item;
  readonly path: RepoPath;
  readonly origin: string;
  readonly kind: string;
  readonly anchor: Anchor;
  /** undefined: its line was changed, or nothing is known of it. */
  readonly line: Line | undefined;
  /** Names the run of changed lines that its line belongs to; undefined: unchanged, or unknown. */
  readonly block: string | undefined;
  /** The line in whose place it would stand; undefined: unknown. */
  readonly nearLine: Line | undefined;
  /** The other version has what it stands in too, so that a finding elsewhere in the file is another one. */
  readonly hasSymbol: boolean;
}

/** What two sightings must share in one round; false: not in this round. */
type Key = (sighting: Sighting<unknown>) => readonly (string | number)[] | false;

interface Round {
  readonly key: Key;
  /**
   * Among those that share the key. `similar`: pairs with a neighbour or the line in common, those with most first (the
   * line alone proves little: a diff may well align a twin); `only`: when there is one on either side, for what several
   * share proves nothing; `in-order`: the first with the first.
   */
  readonly pair: 'similar' | 'only' | 'in-order';
  /** Also for findings that were gone: rounds that cannot take a stranger for an old acquaintance. */
  readonly forGone?: boolean;
}

/** From the surest to the weakest. Origin and kind are part of every key: another rule's finding is never the same. */
const rounds: readonly Round[] = [
  { key: ({ path, anchor }) => [path, anchor.snippet, anchor.symbol], pair: 'similar', forGone: true },
  {
    key: ({ path, anchor, block }) => block !== undefined && [path, anchor.snippet, anchor.symbol, block],
    pair: 'in-order',
  },
  // Another symbol around it: it was renamed or wrapped, or the code went elsewhere.
  { key: ({ path, anchor, line }) => line !== undefined && [path, anchor.snippet, line], pair: 'similar' },
  { key: ({ path, anchor, hasSymbol }) => !hasSymbol && [path, anchor.snippet], pair: 'similar' },
  { key: ({ anchor }) => [anchor.snippet, anchor.symbol], pair: 'similar', forGone: true },
  { key: ({ anchor, block }) => block === undefined && [anchor.snippet, anchor.symbol], pair: 'only' },
  { key: ({ path, anchor }) => [path, anchor.snippet, innermost(anchor.symbol)], pair: 'similar' },
  {
    key: ({ path, anchor, block, hasSymbol }) =>
      !hasSymbol && block !== undefined && [path, anchor.snippet, block],
    pair: 'only',
  },
  // Another snippet at the same place: a name inside it changed.
  {
    key: ({ path, anchor, nearLine }) => nearLine !== undefined && [path, anchor.symbol, nearLine],
    pair: 'only',
  },
];

/** The last name of a symbol path; a title may hold dots. */
export function innermost(symbol: string): string {
  return symbol.slice(symbol.lastIndexOf('.', symbol.includes('(') ? symbol.indexOf('(') : undefined) + 1);
}

/** Pairs sightings of two versions, each at most once: new item → old item. */
export function pairUp<Old, New>(
  before: readonly Sighting<Old>[],
  after: readonly Sighting<New>[],
  state: 'open' | 'gone',
): Map<New, Old> {
  const pairs = new Map<New, Old>();
  let [old, fresh] = [before, after];
  for (const round of rounds) {
    if (old.length === 0 || fresh.length === 0) break;
    if (state === 'gone' && round.forGone !== true) continue;
    const used = pairRound(round, state, old, fresh, pairs);
    if (used.size === 0) continue;
    old = old.filter(({ item }) => !used.has(item));
    fresh = fresh.filter(({ item }) => !pairs.has(item));
  }
  return pairs;
}

/** A stranger put next to an old neighbour is no acquaintance: what comes back comes back between both. */
function isClose(known: Anchor, now: Anchor): boolean {
  const shared = known.beside.filter((neighbour) => now.beside.includes(neighbour)).length;
  return shared >= Math.min(2, known.beside.length);
}

type Pair<Old, New> = readonly [old: Sighting<Old>, fresh: Sighting<New>];

function pairRound<Old, New>(
  round: Round,
  state: 'open' | 'gone',
  old: readonly Sighting<Old>[],
  fresh: readonly Sighting<New>[],
  pairs: Map<New, Old>,
): ReadonlySet<Old> {
  const oldByKey = groupByKey(round.key, old);
  const used = new Set<Old>();
  for (const [key, candidates] of groupByKey(round.key, fresh)) {
    for (const [known, now] of proposals(round.pair, oldByKey.get(key) ?? [], candidates)) {
      if (used.has(known.item) || pairs.has(now.item)) continue;
      if (state === 'gone' && !isClose(known.anchor, now.anchor)) continue;
      pairs.set(now.item, known.item);
      used.add(known.item);
    }
  }
  return used;
}

function proposals<Old, New>(
  how: Round['pair'],
  old: readonly Sighting<Old>[],
  fresh: readonly Sighting<New>[],
): readonly Pair<Old, New>[] {
  if (how === 'similar') return bySimilarity(old, fresh);
  if (how === 'only' && (old.length > 1 || fresh.length > 1)) return [];
  return fresh.flatMap((now, index) => {
    const known = old[index];
    return known === undefined ? [] : [[known, now] as const];
  });
}

/** Twins beyond this number are told apart by their lines only: comparing all with all would take too long. */
const mostCompared = 200;

function bySimilarity<Old, New>(
  old: readonly Sighting<Old>[],
  fresh: readonly Sighting<New>[],
): readonly Pair<Old, New>[] {
  if (old.length > mostCompared || fresh.length > mostCompared) return byLine(old, fresh);
  const scored = fresh.flatMap((now) =>
    old.map((known) => ({ pair: [known, now] as const, score: similarity(known, now) })),
  );
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ pair }) => pair);
}

function byLine<Old, New>(
  old: readonly Sighting<Old>[],
  fresh: readonly Sighting<New>[],
): readonly Pair<Old, New>[] {
  const known = new Map(old.map((one) => [one.line, one]));
  return fresh.flatMap((now) => {
    const one = now.line === undefined ? undefined : known.get(now.line);
    return one === undefined ? [] : [[one, now] as const];
  });
}

/** What two sightings have in common beside their code: neighbours (to have none at all counts as one), and the line. */
function similarity(known: Sighting<unknown>, now: Sighting<unknown>): number {
  const [a, b] = [known.anchor.beside, now.anchor.beside];
  const isAlone = a.length === 0 && b.length === 0;
  const shared = isAlone ? 1 : a.filter((neighbour) => b.includes(neighbour)).length;
  // In another symbol the line alone proves nothing at all.
  if (shared === 0 && known.anchor.symbol !== now.anchor.symbol) return 0;
  const isSameLine = known.line !== undefined && known.path === now.path && known.line === now.line;
  return shared + (isSameLine ? 1 : 0);
}

function groupByKey<Item>(key: Key, sightings: readonly Sighting<Item>[]): Map<string, Sighting<Item>[]> {
  const groups = new Map<string, Sighting<Item>[]>();
  for (const sighting of sightings) {
    const parts = key(sighting);
    if (parts === false) continue;
    const name = [sighting.origin, sighting.kind, ...parts].join('\0');
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [sighting]);
    else group.push(sighting);
  }
  return groups;
}
