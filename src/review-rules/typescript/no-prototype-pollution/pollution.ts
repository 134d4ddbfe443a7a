import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** A place where `__proto__` as a key leads to the prototype of all objects. */
export interface Pollution {
  readonly form: 'merge' | 'path' | 'request';
  /** What is `Object.prototype` then. */
  readonly object: Node;
  /** What goes down step by step, where `object` is another name for it. */
  readonly at?: Node;
  /** `__proto__` is kept out, but not `constructor`. */
  readonly isHalf?: boolean;
}

export type ComputedMember = NodeOf<'MemberExpression' | 'OptionalMemberExpression'>;

/** `object[key]`, where the key is no literal. */
export function isComputed(node: Node): node is ComputedMember {
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return false;
  return node.computed && !node.property.type.endsWith('Literal');
}

/** `Object.defineProperty(target, key, …)` */
export function definesKey({ callee, arguments: [object, key] }: Call, target: Node): boolean {
  return (
    object === target &&
    nameOfCallee(callee) === 'defineProperty' &&
    key !== undefined &&
    !key.type.endsWith('Literal')
  );
}
