import type { Range } from '../../../domain/text-position.ts';

export type VainExpression = FixedCondition | UnknownName;

/** A condition that is a text, and so always true. */
interface FixedCondition {
  readonly problem: 'text';
  readonly range: Range;
  readonly isBlock: boolean;
}

/** It names what the file does not have, and so is empty. */
export interface UnknownName {
  readonly problem: 'step' | 'need' | 'output' | 'matrix' | 'input';
  readonly range: Range;
  readonly name: string;
  /** The job whose output is asked for. */
  readonly job?: string;
}
