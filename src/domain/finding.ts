import type { ProposedEdit } from './agent.ts';
import type { Fix } from './fix.ts';
import type { Fingerprint, RepoPath, RuleId } from './ids.ts';
import type { ImageQuestion } from './image-question.ts';
import type { Localized } from './locale.ts';
import type { Family } from './rule-meta.ts';
import type { Range } from './text-position.ts';

/** From worst to mildest. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];
/** From surest on. */
export const confidences = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof confidences)[number];

/** What a repository makes of a rule's findings, whatever their severity: told in the summary, beside the code, or red as well. */
export const policyModes = ['note', 'comment', 'block'] as const;
export type PolicyMode = (typeof policyModes)[number];

export type Origin =
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | {
      readonly kind: 'agent';
      /** Its name. */
      readonly model: string;
      /** What it quoted, by which the place is found again. */
      readonly quote: string;
      /** As it proposed them; none: it did not, or they cannot be done. */
      readonly edits: readonly ProposedEdit[];
    };

/**
 * Where a finding lives, free of line numbers and formatting. `symbol`: the names of the declarations around it;
 * `snippet`: digest of its normalised code; `beside`: digests of what stands next to it, to tell twins apart.
 */
export interface Anchor {
  readonly symbol: string;
  readonly snippet: string;
  readonly beside: readonly string[];
}

/** Something worth telling the author, at one place of one file. */
export interface Finding<F extends Fix = Fix> {
  readonly fingerprint: Fingerprint;
  readonly severity: Severity;
  /** Absent: its severity tells whether it blocks. */
  readonly mode?: PolicyMode;
  readonly confidence: Confidence;
  readonly origin: Origin;
  readonly family: Family;
  /** The bug's name inside its family, e.g. `duplicate-key`. */
  readonly kind: string;
  readonly path: RepoPath;
  readonly range: Range;
  /** What recognises the finding again in another version of the file. */
  readonly anchor: Anchor;
  /** What is wrong here, one sentence. */
  readonly what: Localized;
  /** Why it matters, one or two sentences. */
  readonly why: Localized;
  /** What to write instead, in words. */
  readonly instead: Localized;
  /** An address with more about its rule, where that is none of ours. */
  readonly page?: string;
  readonly fix?: F;
  /** Only between a rule and who is asked; what is told has none. */
  readonly question?: ImageQuestion;
}

function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/**
 * For programs that know nothing but severities: a mode says how grave the repository takes a finding, and what it never lets be
 * red is no error.
 */
export function levelOf({ severity, mode }: Pick<Finding, 'severity' | 'mode'>): Severity {
  if (mode === 'block') return 'error';
  if (mode === 'note') return 'note';
  return mode === 'comment' && severity === 'error' ? 'warning' : severity;
}

/** Does it make a status red? Where the repository has a mode for its rule, that decides; else its severity. */
export function isBlocking(
  { severity, mode }: Pick<Finding, 'severity' | 'mode'>,
  failingLevel: Severity | 'never',
): boolean {
  if (mode !== undefined) return mode === 'block';
  return failingLevel !== 'never' && isAtLeast(severity, failingLevel);
}
