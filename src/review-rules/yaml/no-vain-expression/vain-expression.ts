import type { Range } from '../../../domain/text-position.ts';

export type VainExpression =
  FixedCondition | FixedComparison | UnknownName | AbsentContext | BrokenExpression | UnknownJob;

/** A condition that is a text, and so always true. */
interface FixedCondition {
  readonly problem: 'text';
  readonly range: Range;
  readonly isBlock: boolean;
}

/** It names what the file does not have, and so is empty. */
export interface UnknownName {
  readonly problem: 'step' | 'need' | 'output' | 'matrix' | 'input' | 'job' | 'property';
  readonly range: Range;
  readonly name: string;
  /** The job whose output is asked for. */
  readonly job?: string;
}

/** It reads what is not known yet at that place. */
export interface AbsentContext {
  readonly problem: 'context';
  readonly range: Range;
  /** `secrets` */
  readonly name: string;
  /** Of the part of the file: `if`. */
  readonly key: string;
}

/** GitHub cannot read it; or GitLab, a condition of a rule. */
export interface BrokenExpression {
  readonly problem: 'broken';
  readonly range: Range;
  /** A mark or a name that is none, or brackets that stay open. */
  readonly fault: 'mark' | 'name' | 'function' | 'open' | 'rule';
  readonly name: string;
}

/** It is true, or not, whatever happens. */
export interface FixedComparison {
  readonly problem: 'true-text' | 'never';
  readonly range: Range;
  /** What is compared. */
  readonly name: string;
  /** All that it can be; empty: a ref. */
  readonly values: readonly string[];
}

/** A pipeline of GitLab names it and does not have it. */
export interface UnknownJob {
  readonly problem: 'gitlab';
  readonly range: Range;
  readonly what: 'job' | 'template' | 'stage';
  readonly name: string;
}
