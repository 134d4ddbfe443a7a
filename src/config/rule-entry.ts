import { policyModes, severities } from '../domain/finding.ts';

/** What a rule can be set to by one word. */
export const ruleLevels = ['off', ...severities] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** One rule in the file: a word, or a word with options. Options are as written; the rule's own schema reads them. */
export type RuleEntry = RuleLevel | (RuleMap & Readonly<Record<string, unknown>>);

/** What a rule can be besides a word, beside its options. */
export interface RuleMap {
  readonly severity?: RuleLevel;
  readonly mode?: RuleMode;
}

export const ruleModes = ['off', ...policyModes] as const;
export type RuleMode = (typeof ruleModes)[number];
