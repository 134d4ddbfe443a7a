import type { Confidence } from '../../../domain/finding.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { NonError } from './non-error.ts';

export interface Signal extends NonError {
  readonly on: NodeOf<'ThrowStatement' | 'CallExpression'>;
  /** What is thrown, or rejected with. */
  readonly value: Node;
  readonly confidence: Confidence;
  /** The handler in the same function takes it for an error. */
  readonly isMisread: boolean;
}
