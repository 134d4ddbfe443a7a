import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isPath, pathName, valuesOf } from './path-list.ts';
import { isEmptyStep, memberOfStep, writeAt } from './paths.ts';
import type { ComputedMember, Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `path.reduce((at, key) => at[key], object)` that ends in a write. */
export function* folds(file: TypeScriptFile): Generator<Pollution, void> {
  for (const { left, right, operator } of file.tree.nodesOf('AssignmentExpression')) {
    if (operator !== '=' || !isComputed(left)) continue;
    const end = writtenValue(left.object);
    if (end.type === 'CallExpression' && !isEmptyStep(right) && goesDown(end))
      yield { form: 'path', object: left.object };
    else if (isLastStep(left, right)) yield { form: 'path', object: left };
  }
}

/** `at[key] = isLast ? value : {}` inside of the callback. */
function isLastStep(left: ComputedMember, right: Node): boolean {
  if (unwrap(right).type !== 'ConditionalExpression') return false;
  const owner = referenceOf(unwrap(left.object))?.binding?.scope.node;
  const call = owner && isFunction(owner) ? parentOf(owner) : undefined;
  return call?.type === 'CallExpression' && call.arguments[0] === owner && goesDown(call);
}

/** Does `path.reduce(…)` go from an object to what it holds under each part of a path that was given? */
function goesDown({ callee, arguments: [callback] }: Call): boolean {
  if (callee.type !== 'MemberExpression' || nameOfCallee(callee) !== 'reduce') return false;
  if (callback === undefined || !isFunction(callback)) return false;
  const step = memberOfValue(resultOf(callback));
  const [at, key] = callback.params;
  if (at === undefined || key === undefined || step === undefined) return false;
  return isDeclaredAt(step.object, at) && isDeclaredAt(step.property, key) && isPath(callee.object);
}

function isDeclaredAt(use: Node, parameter: Node): boolean {
  return referenceOf(unwrap(use))?.binding?.declarations[0] === parameter;
}

function resultOf({ body }: FunctionNode): Node | undefined {
  if (body.type !== 'BlockStatement') return body;
  const last = body.body.at(-1);
  return last?.type === 'ReturnStatement' ? (last.argument ?? undefined) : undefined;
}

function memberOfValue(value: Node | undefined): ComputedMember | undefined {
  return value && memberOfStep(value);
}

const mostArguments = 8;

/** `set(object[first], rest, value)` inside of `set`, which writes `object[first] = value` in the end. */
export function* descents(file: TypeScriptFile): Generator<Pollution, void> {
  const seen = new Set<Binding>();
  let trace: Trace | undefined;
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (
      call.arguments.length < 2 ||
      call.arguments.length > mostArguments ||
      call.callee.type !== 'Identifier'
    )
      continue;
    const owner = functionBehind(call.callee);
    const descent = owner !== undefined && isFunction(owner) ? descentOf(call, owner) : undefined;
    if (descent === undefined || seen.has(descent.object)) continue;
    const { object, path } = descent;
    seen.add(object);
    trace ??= createTrace(file);
    // A function that stays in the file gets the paths that its calls give it.
    if (trace.ofBinding(path) === 'harmless') continue;
    const write = object.references
      .map(({ identifier }) => writeAt(identifier))
      .find((one) => one !== undefined);
    if (write !== undefined) yield { form: 'path', object: write.object };
  }
}

interface Descent {
  /** The parameter that is gone down from. */
  readonly object: Binding;
  readonly path: Binding;
}

/** Where the call is one of the function itself. */
function descentOf(call: Call, owner: FunctionNode): Descent | undefined {
  for (const [index, argument] of call.arguments.entries()) {
    const step = memberOfStep(argument);
    const object = step && referenceOf(unwrap(step.object))?.binding;
    if (step === undefined || object === undefined || object.declarations[0] !== owner.params[index])
      continue;
    const parameter = owner.params.find(
      (one) => isPathParameter(one) && isFirstOf(step.property, one) && handsOnRest(call, one),
    );
    const path = parameter?.type === 'Identifier' ? lookUp(object.scope, parameter.name) : undefined;
    if (path !== undefined) return { object, path };
  }
  return undefined;
}

function isPathParameter(parameter: Node): boolean {
  return parameter.type === 'Identifier' && pathName.test(parameter.name);
}

function handsOnRest(call: Call, path: Node): boolean {
  return call.arguments.some((rest) => isRestOf(unwrap(rest), path));
}

/** `path[0]`, `path.shift()`, `first` of `[first, ...rest] = path`, and a name for it. */
function isFirstOf(key: Node, path: Node): boolean {
  const bare = unwrap(key);
  if (isElement(bare, path)) return true;
  const binding = referenceOf(bare)?.binding;
  const [name] = binding?.declarations ?? [];
  if (binding === undefined || name === undefined) return false;
  return isInPattern(name, path, 0) || valuesOf(binding).some((value) => isElement(unwrap(value), path));
}

function isElement(value: Node, path: Node): boolean {
  if (value.type === 'CallExpression' && value.callee.type === 'MemberExpression')
    return nameOfCallee(value.callee) === 'shift' && isDeclaredAt(value.callee.object, path);
  if (value.type !== 'MemberExpression' || !value.computed) return false;
  return (
    value.property.type === 'NumericLiteral' && value.property.value === 0 && isDeclaredAt(value.object, path)
  );
}

/** `path.slice(1)`, `path` after a `shift`, `rest` of `[first, ...rest] = path`, and a name for it. */
function isRestOf(value: Node, path: Node): boolean {
  if (isDeclaredAt(value, path)) return true;
  const binding = referenceOf(value)?.binding;
  const [name] = binding?.declarations ?? [];
  const holder = name && parentOf(name);
  if (name !== undefined && holder?.type === 'RestElement') return isInPattern(holder, path, 1);
  const rest = writtenValue(value);
  if (rest.type !== 'CallExpression' || rest.callee.type !== 'MemberExpression') return false;
  return nameOfCallee(rest.callee) === 'slice' && isDeclaredAt(rest.callee.object, path);
}

function isInPattern(element: Node, path: Node, index: number): boolean {
  const pattern = parentOf(element);
  if (pattern?.type !== 'ArrayPattern' || pattern.elements[index] !== element) return false;
  const declarator = parentOf(pattern);
  return (
    declarator?.type === 'VariableDeclarator' &&
    declarator.init != null &&
    isDeclaredAt(declarator.init, path)
  );
}
