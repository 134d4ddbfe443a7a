import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isPlatformError } from '../_kit/platform-errors.ts';
import { nullish, possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

export type Kind = 'thrown-primitive' | 'thrown-object' | 'thrown-class' | 'thrown-promise';

/** What is thrown that is no error, in the word that people have for it. */
export interface NonError {
  readonly kind: Kind;
  readonly is: 'text' | 'nothing' | 'value' | 'object' | 'list' | 'function' | 'class' | 'promise';
}

/** undefined: it is an error, or may be one. */
export function nonErrorOf(expression: Node): NonError | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'ObjectExpression':
      if (node.properties.some((one) => isWayOn(one))) return undefined;
      return { kind: 'thrown-object', is: 'object' };
    case 'ArrayExpression':
      return { kind: 'thrown-object', is: 'list' };
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return { kind: 'thrown-object', is: 'function' };
    case 'ClassExpression':
      return { kind: 'thrown-class', is: 'class' };
    case 'Identifier':
      return isClassName(node) ? { kind: 'thrown-class', is: 'class' } : ofLocal(node);
    case 'CallExpression':
      return isAsyncCall(node) ? { kind: 'thrown-promise', is: 'promise' } : primitiveOf(node);
    default:
      return primitiveOf(node);
  }
}

/** `throw { error: 'login-approval', continue: (code) => … }`: whoever catches it is to go on with that. */
function isWayOn(property: Node): boolean {
  if (property.type === 'ObjectMethod') return property.kind === 'method';
  return property.type === 'ObjectProperty' && isFunction(unwrap(property.value));
}

/** `const reason = '…'; throw reason;`: a text or an object that the function itself has just made. */
function ofLocal(name: NodeOf<'Identifier'>): NonError | undefined {
  const value = writtenValue(name, 1);
  const home = enclosingFunction(name);
  if (value === name || enclosingFunction(value) !== home) return primitiveOf(name);
  if (value.type === 'ObjectExpression' && home !== undefined)
    return isHandedOut(name) ? undefined : nonErrorOf(value);
  if (!isWrittenText(value)) return primitiveOf(name);
  return home === undefined ? undefined : { kind: 'thrown-primitive', is: 'text' };
}

/** `Object.setPrototypeOf(problem, Problem.prototype)`, `stop = problem`: it may be made an error, or be known elsewhere. */
function isHandedOut(name: Node): boolean {
  const references = referenceOf(name)?.binding?.references ?? [];
  return references.some(
    ({ identifier, isInitial }) => !isInitial && !/^(?:object|argument)$/.test(keyOf(identifier) ?? ''),
  );
}

/** A text by its form: what `new Error(…)` can be given in its place. */
export function isWrittenText(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === 'BinaryExpression')
    return node.operator === '+' && (isWrittenText(node.left) || isWrittenText(node.right));
  return node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
}

function primitiveOf(node: Node): NonError | undefined {
  const possible = possibleTypesOf(node);
  if ((possible & types.object) !== 0)
    return isTextOfSomething(node) ? { kind: 'thrown-primitive', is: 'text' } : undefined;
  if ((possible & ~nullish) === 0) return { kind: 'thrown-primitive', is: 'nothing' };
  const isText = possible === types.string || isWrittenText(node);
  return { kind: 'thrown-primitive', is: isText ? 'text' : 'value' };
}

/** `error.message` of a caught error, `x.toString()`, `JSON.stringify(x)`. */
function isTextOfSomething(node: Node): boolean {
  if (node.type === 'MemberExpression') {
    const name = propertyName(node);
    if (name === 'statusText') return true;
    return (
      (name === 'message' || name === 'stack') && referenceOf(unwrap(node.object))?.binding?.kind === 'catch'
    );
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const name = propertyName(node.callee);
  if (name === 'toString') return node.arguments.length === 0;
  return name === 'stringify' && isGlobalName(node.callee.object, 'JSON');
}

function isClassName(node: NodeOf<'Identifier'>): boolean {
  const binding = referenceOf(node)?.binding;
  return binding === undefined ? isPlatformError(node) : binding.kind === 'class';
}

/** Of those of the platform only what is surely meant as an error: to suspend, a pending one is thrown on purpose. */
function isAsyncCall({ callee }: NodeOf<'CallExpression'>): boolean {
  if (callee.type === 'MemberExpression' && isGlobalName(callee.object, 'Promise'))
    return propertyName(callee) === 'reject';
  const called = functionBehind(callee) ?? methodBehind(callee);
  return called !== undefined && 'async' in called && called.async === true && called.generator !== true;
}
