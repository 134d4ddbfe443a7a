import type { Confidence } from '../../../domain/finding.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { SelfAssign } from './self-assign.ts';
import type { SelfOperand } from './self-operand.ts';

/** A place where a value meets itself, or NaN. */
export type Signal = { readonly confidence: Confidence } & (
  | { readonly kind: 'self-compare'; readonly shape: 'comparison'; readonly on: NodeOf<'BinaryExpression'> }
  | {
      readonly kind: 'self-compare';
      readonly shape: 'operand';
      readonly on: Node;
      readonly found: SelfOperand;
    }
  | {
      readonly kind: 'nan-compare';
      readonly shape: 'nan-operand';
      readonly on: NodeOf<'BinaryExpression'>;
      /** The operand that is not NaN. */
      readonly other: Node;
    }
  /** NaN where it is sought by equality without an operator; `word` is the code around it. */
  | { readonly kind: 'nan-compare'; readonly shape: 'nan-word'; readonly on: Node; readonly word: string }
  | {
      readonly kind: 'self-assign';
      readonly shape: 'assignment';
      readonly on: NodeOf<'AssignmentExpression'>;
      readonly found: SelfAssign;
    }
);
