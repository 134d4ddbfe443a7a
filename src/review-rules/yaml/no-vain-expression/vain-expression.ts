import type { Range } from '../../../domain/text-position.ts';

export type VainExpression = FixedCondition | UnknownName | AbsentContext;

/** A condition that is a text, and so always true. */
interface FixedCondition {
  readonly problem: 'text';
  readonly range: Range;
  readonly isBlock: boolean;
}

/** It names what the file does not have, and so is empty. */
export interface UnknownName {
  readonly problem: 'step' | 'need' | 'output' | 'matrix' | 'input' | 'job';
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
