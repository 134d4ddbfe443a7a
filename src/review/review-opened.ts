import type { RepositoryConfig } from '../config/repository-config.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { Finding } from '../domain/finding.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { ChangeMemory } from '../ports/store.ts';
import { withAgentFindings } from './agent-findings.ts';
import { carryClaims, claimedPaths } from './carry-claims.ts';
import { checkFixes } from './check-fixes.ts';
import type { FixChecks } from './check-fixes.ts';
import { trackFindings } from './identity.ts';
import type { Tracking } from './identity.ts';
import { reviewChange } from './review-change.ts';
import type { ReviewedChange } from './review-change.ts';
import type { ReviewEngine } from './review-engine.ts';

/** What is kept of a change from one review to the next. */
export type FindingMemory = Pick<ChangeMemory, 'head' | 'tracked'>;

export interface OpenedInput {
  readonly opened: OpenedChange;
  readonly config: RepositoryConfig;
  /** undefined: nothing is known of an earlier review. */
  readonly memory: FindingMemory | undefined;
  readonly signal?: AbortSignal;
  /** Has the agent look at what the rules have seen; undefined: what it found before is carried over, no more. */
  readonly generate?: Generate;
  /** undefined: no command of the operator is heard. */
  readonly checks?: FixChecks;
}

/** New findings of the agent; their fixes are not verified. */
export type Generate = (byRules: ReviewedChange, carried: readonly Finding[]) => Promise<readonly Finding[]>;

export interface ReviewedAgain {
  readonly reviewed: ReviewedChange;
  readonly tracking: Tracking;
}

export type IdOf = (finding: Pick<Finding, 'fingerprint'>) => Fingerprint;

/** By fingerprint: what was verified are other objects than what is tracked. */
export function lastingNames({ tracking }: Pick<ReviewedAgain, 'tracking'>): IdOf {
  const ids = new Map([...tracking.ids].map(([{ fingerprint }, id]) => [fingerprint, id]));
  return ({ fingerprint }) => ids.get(fingerprint) ?? fingerprint;
}

/** Reviews a change as its forge shows it, and recognises what was found in it before. */
export async function reviewOpened(
  { opened, config, memory, signal, generate, checks }: OpenedInput,
  { poolFor }: Pick<ReviewEngine, 'poolFor'>,
): Promise<ReviewedAgain> {
  const pool = poolFor(config.limits.secondsPerFile);
  const trustAddedSuppressions = !opened.isOutsideAuthor;
  const input = { config, pool, trustAddedSuppressions, ...(signal && { signal }) };
  const [byRules, moves] = await Promise.all([
    reviewChange({ ...input, source: opened.source }),
    movesSince(memory, opened),
  ]);
  const tracked = memory?.tracked ?? [];
  const texts = await headTexts(claimedPaths(tracked, moves), byRules.texts, byRules, opened);
  const carried = carryClaims(tracked, moves, texts);
  const fresh = (await generate?.(byRules, carried)) ?? [];
  const paths = fresh.map(({ path }) => path);
  const allTexts = await headTexts(paths, texts, byRules, opened);
  const verified = await withAgentFindings(byRules, [...carried, ...fresh], allTexts, input);
  const tracking = track(memory, verified, moves);
  if (checks === undefined) return { reviewed: verified, tracking };
  const reviewed = await checkFixes(verified, checks, lastingNames({ tracking }));
  // Those whose fix was checked are other objects.
  return { reviewed, tracking: track(memory, reviewed, moves) };
}

/** Texts of changed files, with those that are known: the others, which no rule has read, are asked for all at once. */
async function headTexts(
  paths: readonly RepoPath[],
  texts: ReadonlyMap<RepoPath, string>,
  { diffs }: ReviewedChange,
  { source }: OpenedChange,
): Promise<ReadonlyMap<RepoPath, string>> {
  const changed = new Set(diffs.map(({ path }) => path));
  const missing = [...new Set(paths)].filter((path) => !texts.has(path) && changed.has(path));
  const read = missing.length === 0 ? [] : [...(await source.files(missing, 'head'))];
  const readable = read.filter((entry): entry is [RepoPath, string] => typeof entry[1] === 'string');
  return new Map([...texts, ...readable]);
}

/** Nobody needs to know where lines went when nothing stood there. */
async function movesSince(
  memory: FindingMemory | undefined,
  opened: OpenedChange,
): Promise<readonly FileDiff[] | undefined> {
  if (memory === undefined || memory.tracked.length === 0) return undefined;
  return memory.head === opened.change.head ? [] : opened.changesSince(memory.head);
}

function track(
  memory: FindingMemory | undefined,
  { review: { findings }, texts }: ReviewedChange,
  moves: readonly FileDiff[] | undefined,
): Tracking {
  const found = [...texts].map(([path, text]) => ({
    path,
    text,
    findings: findings.filter((finding) => finding.path === path),
  }));
  return trackFindings(memory?.tracked ?? [], found, moves);
}
