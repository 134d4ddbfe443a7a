import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isPath } from './path-list.ts';
import { memberOfStep } from './member-of-step.ts';
import { isEmptyStep } from './paths.ts';
import type { ComputedMember, Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `path.reduce((at, key) => at[key], object)` that ends in a write. */
export function* folds(file: TypeScriptFile): Generator<Pollution, void> {
  for (const { left, right, operator } of file.tree.nodesOf('AssignmentExpression')) {
    if (operator !== '=' || !isComputed(left)) continue;
    const end = writtenValue(left.object);
    if (end.type === 'CallExpression' && !isEmptyStep(right) && goesDown(end))
      yield { form: 'path', object: left.object };
    else if (isStepWritten(left, right)) yield { form: 'path', object: left.object };
  }
}

/** `at[key] = value` or `at[key] = isLast ? value : {}` inside of the callback. */
function isStepWritten(left: ComputedMember, right: Node): boolean {
  if (isEmptyStep(right) && unwrap(right).type !== 'ConditionalExpression') return false;
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
