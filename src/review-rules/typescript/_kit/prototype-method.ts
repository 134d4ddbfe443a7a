import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { keyName } from './property-name.ts';

/** Types that a file names more often are written by a machine: each call of a method looks at all of them. */
const mostReferences = 300;

/** The type that a function is a method of: `Type.prototype.m = function () {}`. */
export function prototypeOf(method: Node): Binding | undefined {
  const assignment = parentOf(method);
  if (assignment?.type !== 'AssignmentExpression' || keyOf(method) !== 'right') return undefined;
  return assignment.left.type === 'MemberExpression' ? typeOf(assignment.left.object) : undefined;
}

/** The only function that the prototype of a type is given under this name. */
export function prototypeMethod({ references }: Binding, name: string): FunctionNode | undefined {
  if (references.length > mostReferences) return undefined;
  const given = references.flatMap(({ identifier }) => assignedTo(identifier, name) ?? []);
  const [only, ...others] = given;
  return only !== undefined && others.length === 0 && isFunction(only) ? only : undefined;
}

function typeOf(prototype: Node): Binding | undefined {
  if (prototype.type !== 'MemberExpression' || keyName({ key: prototype.property }) !== 'prototype')
    return undefined;
  return referenceOf(prototype.object)?.binding;
}

/** What `Type.prototype.name =` gives, `Type` being the identifier. */
function assignedTo(identifier: Node, name: string): Node | undefined {
  const prototype = parentOf(identifier);
  if (prototype?.type !== 'MemberExpression' || keyName({ key: prototype.property }) !== 'prototype')
    return undefined;
  const member = parentOf(prototype);
  if (member?.type !== 'MemberExpression' || member.object !== prototype || member.computed) return undefined;
  const assignment = parentOf(member);
  const isGiven = assignment?.type === 'AssignmentExpression' && keyOf(member) === 'left';
  return isGiven && keyName({ key: member.property }) === name ? assignment.right : undefined;
}
