import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding, Scope } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { isArgument, isOneOfGiven } from './given-arguments.ts';
import { givenAs } from './given-key.ts';
import { keySourceOf, objectGoneOver } from './key-source.ts';
import { objectNamed } from './object-named.ts';
import { isComputed } from './pollution.ts';

/** `object[key]`, where the object came in with the arguments of the function. */
export interface Entry {
  readonly object: Binding;
  readonly key: Binding;
}

/** A name that is written or used more often is not followed: each use would look at all the others. */
const mostWrites = 6;
const mostUses = 300;
const longestAlias = 3;

/** All that a value may be: `src` of `clone = isObject(src) ? src : {}` and what `src` was given. */
export function entriesOf(node: Node, owner: FunctionNode, steps = longestAlias): readonly Entry[] {
  const value = unwrap(node);
  switch (value.type) {
    case 'ConditionalExpression':
      return [value.consequent, value.alternate].flatMap((arm) => entriesOf(arm, owner, steps));
    case 'LogicalExpression': {
      const arms = value.operator === '&&' ? [value.right] : [value.left, value.right];
      return arms.flatMap((arm) => entriesOf(arm, owner, steps));
    }
    case 'Identifier': {
      const binding = referenceOf(value)?.binding;
      if (binding === undefined || steps === 0 || !isInside(binding, owner)) return [];
      const pair = pairOf(binding);
      if (pair !== undefined) return isGiven(pair.object, owner) ? [pair] : [];
      return valuesOf(binding).flatMap((one) => entriesOf(one, owner, steps - 1));
    }
    case 'CallExpression': {
      const [wrapped] = value.arguments;
      return wrapped !== undefined && isUndeclared(value.callee, 'Object')
        ? entriesOf(wrapped, owner, steps)
        : [];
    }
    default:
      return isComputed(value) ? entryAt(value.object, value.property, owner) : [];
  }
}

/** `value` of `for (const [key, value] of Object.entries(source))` and of `each(source, (value, key) => …)` is `source[key]`. */
function pairOf({ declarations: [name], scope }: Binding): Entry | undefined {
  const pattern = name && parentOf(name);
  if (name !== undefined && pattern !== undefined && isFunction(pattern))
    return pairGiven(name, pattern, scope);
  if (name === undefined || pattern?.type !== 'ArrayPattern') return undefined;
  const [first, second] = pattern.elements;
  if (first?.type !== 'Identifier' || second !== name) return undefined;
  const key = lookUp(scope, first.name);
  const object = keySourceOf(name);
  return key === undefined || object === undefined ? undefined : { object, key };
}

function pairGiven(name: Node, callback: FunctionNode, scope: Scope): Entry | undefined {
  const object = objectGoneOver(callback);
  const [first, second] = callback.params;
  const other = first === name ? second : first;
  if (object === undefined || other?.type !== 'Identifier') return undefined;
  const key = lookUp(scope, other.name);
  return key && { object, key };
}

function entryAt(left: Node, right: Node, owner: FunctionNode): readonly Entry[] {
  const object = objectNamed(left);
  const key = referenceOf(unwrap(right))?.binding;
  return object !== undefined && key !== undefined && isGiven(object, owner) ? [{ object, key }] : [];
}

/** A parameter of the function or of a callback in it, or `arguments[0]` under a name. */
function isGiven(binding: Binding, owner: FunctionNode): boolean {
  if (!isInside(binding, owner)) return false;
  return (
    binding.kind === 'param' ||
    isOneOfGiven(binding) ||
    valuesOf(binding).some((value) => isArgument(value)) ||
    parameterUnder(binding) !== undefined
  );
}

/** `target` of `let result = target`, when no copy takes its place later. */
export function parameterUnder(name: Binding): Binding | undefined {
  const [value] = name.kind === 'param' ? [] : valuesOf(name);
  const given = value && referenceOf(unwrap(value))?.binding;
  return given?.kind === 'param' && !isRenewed(name) ? given : undefined;
}

function isInside({ scope }: Binding, owner: FunctionNode): boolean {
  if (scope.node === owner) return true;
  for (const around of ancestorsOf(scope.node)) if (around === owner) return true;
  return false;
}

/** What a name is given by `=`; none when that is too often to be looked at. */
function valuesOf(binding: Binding): readonly Node[] {
  const writes = writesOf(binding);
  return writes.length > mostWrites ? [] : writes.flatMap((name) => valueGiven(name));
}

function writesOf({ references }: Binding): readonly Node[] {
  if (references.length > mostUses) return [];
  return references.filter(({ access }) => access === 'write').map(({ identifier }) => identifier);
}

/** `target = { ...target }`, `target = clone(target)`; a name that is used too often to be looked at may be as well. */
export function isRenewed({ references }: Binding): boolean {
  if (references.length > mostUses) return true;
  return references.some(({ access, isInitial, identifier }) => {
    if (access === 'read' || isInitial || isIfWanted(identifier)) return false;
    const values = valueGiven(identifier);
    return values.length === 0 || values.some((value) => mayBeCopy(value));
  });
}

/** `if (copies) target = clone(target)`: what the caller did not ask for is not done. */
function isIfWanted(name: Node): boolean {
  for (const around of ancestorsOf(name)) {
    if (isFunction(around)) return false;
    if (around.type !== 'IfStatement') continue;
    const asked = referenceOf(unwrap(around.test))?.binding;
    return asked?.kind === 'param' && asked.scope.node === enclosingFunction(name);
  }
  return false;
}

/** What stands in for a target that is missing is no copy: `target = target || {}`. */
function mayBeCopy(value: Node): boolean {
  const given = unwrap(value);
  switch (given.type) {
    case 'ConditionalExpression':
      return mayBeCopy(given.consequent) || mayBeCopy(given.alternate);
    case 'LogicalExpression':
      return mayBeCopy(given.left) || mayBeCopy(given.right);
    case 'ObjectExpression':
      return given.properties.length > 0;
    case 'ArrayExpression':
      return given.elements.length > 0;
    default:
      return given.type !== 'Identifier' && !isArgument(given);
  }
}

function valueGiven(name: Node): readonly Node[] {
  const around = parentOf(name);
  if (around?.type === 'VariableDeclarator') return around.init == null ? [] : [around.init];
  return around?.type === 'AssignmentExpression' && keyOf(name) === 'left' && around.operator === '='
    ? [around.right]
    : [];
}

/** Is the name, wherever it is given a value, a key of the source? */
export function isKeyOf(key: Binding, source: Binding): boolean {
  const names = [...key.declarations, ...writesOf(key)].slice(0, mostWrites);
  return names.some((name) => hasKeysOf(keySourceOf(name), source)) || givenAs(key, keyOwner) === source;
}

/** Also a copy of it: `const given = compact(source)`, `const given = { ...source }`. */
function hasKeysOf(owner: Binding | undefined, source: Binding): boolean {
  if (owner === undefined || owner === source) return owner === source;
  const [value, ...others] = valuesOf(owner);
  const copy = value === undefined || others.length > 0 ? undefined : unwrap(value);
  if (copy?.type === 'CallExpression') return copy.arguments.some((one) => objectNamed(one) === source);
  return (
    copy?.type === 'ObjectExpression' &&
    copy.properties.some((one) => one.type === 'SpreadElement' && objectNamed(one.argument) === source)
  );
}

function keyOwner(given: Node): Binding | undefined {
  const name = referenceOf(unwrap(given))?.binding?.declarations[0];
  return name && keySourceOf(name);
}

export function isFunctionAround(node: Node, owner: Node): owner is FunctionNode {
  if (!isFunction(owner)) return false;
  for (const around of ancestorsOf(node)) if (around === owner) return true;
  return false;
}
