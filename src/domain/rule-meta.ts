import type { FixSafety } from './fix.ts';
import type { RuleId } from './ids.ts';
import type { Localized } from './locale.ts';
import type { Severity } from './finding.ts';

/** What sort of bug a rule looks for. */
export const families = [
  'null-deref',
  'resource-leak',
  'async',
  'security',
  'correctness',
  'error-handling',
  'concurrency',
  'image-tag',
  'complexity',
  'governance',
  'own',
] as const;
export type Family = (typeof families)[number];

export interface Example {
  /** Code that the rule reports; executed by the rule's test. */
  readonly bad: string;
  /** The same purpose served without the bug; the rule must be silent. */
  readonly good: string;
  /** Kind of file, when not plain TypeScript: `a.tsx`, `b.js`. */
  readonly file?: string;
}

/** Where the idea of a rule comes from. */
export interface RuleSource {
  /** Tool and rule, e.g. `eslint no-debugger`; one rule only where it is the same. */
  readonly name: string;
  /** `same`: it reports these places too, so a comment that switches it off speaks of our finding as well. */
  readonly relation: 'same' | 'inspired';
  /** The kinds that this holds for; default: all. */
  readonly kinds?: readonly string[];
}

export interface RuleInfo {
  readonly id: RuleId;
  readonly family: Family;
  /** The bugs it tells apart, e.g. `duplicate-key` and `duplicate-case`; a finding names one. */
  readonly kinds: readonly [string, ...string[]];
  /** Severity of a finding that is certain. */
  readonly severity: Severity;
  /** What holds where nobody configures it; default: on. A matter of taste is for a repository to turn on. */
  readonly defaultState?: 'on' | 'off';
  readonly fix: 'none' | FixSafety;
  /** What it reports, why that matters, what to write instead: one to three sentences each. */
  readonly what: Localized;
  readonly why: Localized;
  readonly instead: Localized;
  readonly examples: readonly [Example, ...Example[]];
  readonly sources: readonly RuleSource[];
}
