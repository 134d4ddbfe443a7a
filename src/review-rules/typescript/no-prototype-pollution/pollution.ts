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

/** Where a step begins, and by which key it goes. */
export interface Step {
  readonly object: Node;
  readonly property: Node;
}

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

/** `Object.assign(target, { [key]: value })`, and what compilers make of it: `Object.assign(target, _defineProperty({}, key, value))` */
export function assignsKey({ callee, arguments: [object, given] }: Call, target: Node): boolean {
  if (object !== target || given === undefined || nameOfCallee(callee) !== 'assign') return false;
  if (given.type === 'ObjectExpression')
    return given.properties.some((one) => one.type === 'ObjectProperty' && one.computed);
  return given.type === 'CallExpression' && /defineProperty/i.test(nameOfCallee(given.callee) ?? '');
}
