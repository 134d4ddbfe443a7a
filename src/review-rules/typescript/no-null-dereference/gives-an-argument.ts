import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isNothing, outcomesOf } from '../../../languages/typescript/gives-null.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * `pick(value, '')` of a function that gives back the first of its arguments that is there: the last one always is.
 */
export function hasWrittenDefault(
  { arguments: given }: NodeOf<'CallExpression'>,
  owner: FunctionNode,
  tree: TypeScriptTree,
): boolean {
  const last = given.at(-1);
  return last !== undefined && given.length > 1 && isWritten(last) && givesArguments(owner, tree);
}

/** A text, a number, an object or a list that stands there. */
function isWritten(node: Node): boolean {
  return /^(?:String|Template|Numeric)Literal$|^(?:Object|Array)Expression$/.test(unwrap(node).type);
}

/** All that it gives is one of the arguments, of which it takes any number. */
function givesArguments(owner: FunctionNode, tree: TypeScriptTree): boolean {
  if (owner.params.some(({ type }) => type !== 'RestElement')) return false;
  return outcomesOf(owner, tree).every(
    (one) => isNothing(one) || (one.value !== undefined && isOneOfThem(unwrap(one.value))),
  );
}

function isOneOfThem(value: Node): boolean {
  if (value.type === 'MemberExpression') return value.computed && isList(value.object);
  if (value.type === 'CallExpression') return isFound(value);
  if (value.type !== 'Identifier') return false;
  const binding = referenceOf(value)?.binding;
  const [name] = binding?.declarations ?? [];
  if (binding === undefined || name === undefined) return false;
  if (isGoneOver(name)) return true;
  const values = valuesWritten(binding) ?? [];
  return values.length > 0 && values.every((one) => one.type === 'MemberExpression' && isOneOfThem(one));
}

/** `values.find((one) => one != null)` */
function isFound({ callee }: NodeOf<'CallExpression'>): boolean {
  return callee.type === 'MemberExpression' && nameOfCallee(callee) === 'find' && isList(callee.object);
}

/** `for (const value of values)` */
function isGoneOver(name: Node): boolean {
  const declaration = parentOf(parentOf(name) ?? name);
  const loop = declaration && parentOf(declaration);
  const around = declaration?.type === 'ForOfStatement' ? declaration : loop;
  return around?.type === 'ForOfStatement' && isList(around.right);
}

/** `arguments`, `...values`, or a name for them. */
function isList(node: Node): boolean {
  const list = writtenValue(node);
  if (isUndeclared(list, 'arguments')) return true;
  const [declaration] = referenceOf(list)?.binding?.declarations ?? [];
  return declaration !== undefined && parentOf(declaration)?.type === 'RestElement';
}
