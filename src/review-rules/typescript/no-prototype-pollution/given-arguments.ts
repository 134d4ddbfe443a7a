import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isComputed } from './pollution.ts';

const longestAlias = 3;
/** Of a name that is used more often it is not asked whether it is filled. */
const mostUses = 50;

/** `source` of `for (const source of sources)`, where the list is a parameter. */
export function isOneOfGiven({ declarations: [name] }: Binding): boolean {
  const declarator = name && parentOf(name);
  const loop = declarator && parentOf(parentOf(declarator) ?? declarator);
  if (declarator?.type !== 'VariableDeclarator' || loop?.type !== 'ForOfStatement') return false;
  const list = unwrap(loop.right);
  return referenceOf(list)?.binding?.kind === 'param' || isArguments(list);
}

function isArguments(list: Node): boolean {
  return list.type === 'Identifier' && list.name === 'arguments' && referenceOf(list)?.binding === undefined;
}

/** `arguments[0]`, also of `arguments[0] || {}` and `at < arguments.length ? arguments[at] : undefined`, and of a copy of them. */
export function isArgument(given: Node): boolean {
  const value = unwrap(given);
  if (value.type === 'LogicalExpression') return isArgument(value.left);
  if (value.type === 'ConditionalExpression')
    return isArgument(value.consequent) || isArgument(value.alternate);
  if (value.type === 'CallExpression') return isShifted(value) || isWrapped(value);
  return value.type === 'MemberExpression' && value.computed && isListOfArguments(value.object);
}

/** `Object(arguments[0])` */
function isWrapped({ callee, arguments: given }: Node & { readonly type: 'CallExpression' }): boolean {
  const [wrapped] = given;
  return wrapped !== undefined && isUndeclared(callee, 'Object') && isArgument(wrapped);
}

/** `list.shift()` */
function isShifted({ callee }: Node & { readonly type: 'CallExpression' }): boolean {
  const isTaken = /^(?:shift|pop)$/.test(nameOfCallee(callee) ?? '');
  return isTaken && callee.type === 'MemberExpression' && isListOfArguments(callee.object);
}

/** `arguments`, `...sources`, and a copy of them. */
export function isListOfArguments(node: Node, steps = longestAlias): boolean {
  const list = unwrap(node);
  if (list.type === 'CallExpression') return isCopyOfArguments(list);
  if (list.type !== 'Identifier' || steps === 0) return false;
  const binding = referenceOf(list)?.binding;
  if (binding === undefined) return list.name === 'arguments';
  const [declaration] = binding.declarations;
  const around = declaration && parentOf(declaration);
  if (binding.kind === 'param') return around?.type === 'RestElement';
  if (isFilledWithArguments(binding)) return true;
  return (
    around?.type === 'VariableDeclarator' && around.init != null && isListOfArguments(around.init, steps - 1)
  );
}

/** `sources[at - 1] = arguments[at]`, as compilers write for `...sources`. */
function isFilledWithArguments({ references }: Binding): boolean {
  if (references.length > mostUses) return false;
  return references.some(({ identifier }) => {
    const member = parentOf(identifier);
    if (member === undefined || keyOf(identifier) !== 'object' || !isComputed(member)) return false;
    const write = keyOf(member) === 'left' ? parentOf(member) : undefined;
    const value = write?.type === 'AssignmentExpression' ? unwrap(write.right) : undefined;
    return value !== undefined && isComputed(value) && isArguments(unwrap(value.object));
  });
}

/** `[].slice.call(arguments)`, and a slice of that. */
function isCopyOfArguments(call: Node, steps = longestAlias): boolean {
  if (call.type !== 'CallExpression' || steps === 0) return false;
  const name = nameOfCallee(call.callee) ?? '';
  const [first] = call.arguments;
  if (first !== undefined && isArguments(first)) return /^(?:call|apply|from)$/.test(name);
  if (name !== 'slice' || call.callee.type !== 'MemberExpression') return false;
  return isCopyOfArguments(writtenValue(call.callee.object), steps - 1);
}
