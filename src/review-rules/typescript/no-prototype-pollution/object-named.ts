import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { isListOfArguments } from './given-arguments.ts';

/** The name that an object has: also of `Object(source)`, and the list in `sources[i]`, where that holds what the function got. */
export function objectNamed(node: Node): Binding | undefined {
  const object = unwrap(node);
  if (object.type === 'MemberExpression' && object.computed && object.property.type !== 'StringLiteral')
    return isListOfArguments(object.object) ? referenceOf(unwrap(object.object))?.binding : undefined;
  if (object.type !== 'CallExpression') return referenceOf(object)?.binding;
  const [wrapped] = object.arguments;
  return wrapped !== undefined && isUndeclared(object.callee, 'Object')
    ? referenceOf(unwrap(wrapped))?.binding
    : undefined;
}
