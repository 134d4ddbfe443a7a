import type { RepositoryConfig, RuleConfig } from '../../config/repository-config.ts';
import type { Finding, Severity } from '../../domain/finding.ts';
import type { VerifiedFix } from '../../domain/fix.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Review } from '../../domain/review.ts';
import type { RuleInfo } from '../../domain/rule-meta.ts';
import { createLineIndexes } from '../../domain/line-indexes.ts';
import type { Position } from '../../domain/text-position.ts';
import type { Paint } from '../terminal/paint.ts';

/** A review, and what is needed to print it. */
export interface Report {
  readonly review: Review;
  /** Texts at the head of the files that were analysed. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  /** Names of both sides for people; undefined: every file of a folder was reviewed. */
  readonly compared: { readonly base: string; readonly head: string } | undefined;
  readonly locale: Locale;
  readonly failingLevel: RepositoryConfig['failingLevel'];
  readonly seconds: number;
  /** Of this program. */
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** What the settings make of a rule, where no override is. */
  readonly configOf: (rule: string) => RuleConfig | undefined;
}

/** How to print. */
export interface Layout {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
  /** One line for each finding and each file that could not be analysed, nothing else. */
  readonly isTerse: boolean;
  /** Findings that are known are listed, not only counted. */
  readonly showsKnown: boolean;
  /** How a path of the repository is written so that a terminal can open it. */
  readonly showPath: (path: RepoPath) => string;
  /** Makes secrets in a text unreadable, character by character: every place stays where it is. */
  readonly redact: (text: string) => string;
}

/** One way to write a review; the result ends with a line end, or is empty. */
export type Format = (report: Report, layout: Layout) => string;

export type ReportedFinding = Finding<VerifiedFix>;

export const severityStyles: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'blue',
};

/** Digits of a fingerprint that are shown; as with commits, enough to tell them apart. */
const shortLength = 7;

export function shortId({ fingerprint }: Finding): string {
  return fingerprint.slice(0, shortLength);
}

/** The rule or model that made the finding. */
export function sourceOf({ origin }: Finding): string {
  return origin.kind === 'rule' ? origin.rule : origin.model;
}

export interface Span {
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

/** Line and column of findings; the index of a file's lines is made once. */
export function createLocator(texts: ReadonlyMap<RepoPath, string>): (finding: Finding) => Span {
  const indexOf = createLineIndexes(texts);
  return ({ path, range }) => {
    const lines = indexOf(path);
    return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
  };
}
