import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  sourceOfImport,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { functionBehind } from './function-behind.ts';
import { holds } from './holds.ts';
import { importedFunction } from './imported-callee.ts';
import { isGlobalName } from './is-global-name.ts';
import { methodBehind } from './method-behind.ts';
import { isCall } from './call.ts';
import { promiseCallOf } from './promise-call.ts';
import type { Call } from './call.ts';
import { isCombinator } from './platform-promise.ts';
import { propertyName } from './property-name.ts';
import { writtenValue } from './written-value.ts';

const deepest = 2;

/**
 * Can no rejection of something it waits for leave this function: each `await` stands in a `try` that catches, or has a
 * `.catch` of its own? Then a caller that does not wait loses nothing but the order.
 */
export function handlesOwnErrors(node: FunctionNode, depth = deepest): boolean {
  if (node.body.type !== 'BlockStatement') return isHarmlessResult(node.body, depth);
  return !mayReject(node.body, depth);
}

/** `p.catch(…)`, `p.then(a, b)`, and what is chained on such. */
export function isRejectionHandled(expression: Node): boolean {
  const node = unwrap(expression);
  if (!isCall(node)) return false;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return false;
  switch (propertyName(callee)) {
    case 'catch':
      return node.arguments.length > 0 || isRejectionHandled(callee.object);
    case 'then':
      return node.arguments.length > 1 || isRejectionHandled(callee.object);
    default:
      return isRejectionHandled(callee.object);
  }
}

function mayReject(node: Node, depth: number): boolean {
  switch (node.type) {
    case 'TryStatement':
      return tryMayReject(node, depth);
    case 'ThrowStatement':
      return true;
    case 'AwaitExpression':
      if (!neverRejects(node.argument, depth)) return true;
      break;
    case 'ForOfStatement':
      if (node.await) return true;
      break;
    case 'ReturnStatement':
      if (node.argument != null && !isHarmlessResult(node.argument, depth)) return true;
      break;
    default:
      if (isFunction(node)) return false;
  }
  let found = false;
  walkChildren(node, (child) => {
    found ||= mayReject(child, depth);
  });
  return found;
}

/** What the block rejects with, the handler gets. `return reject(error)` in it is a way to hand the error on. */
function tryMayReject({ block, handler, finalizer }: NodeOf<'TryStatement'>, depth: number): boolean {
  if (finalizer != null && mayReject(finalizer, depth)) return true;
  if (handler == null) return mayReject(block, depth);
  return handler.body.body.some((statement) =>
    statement.type === 'ReturnStatement' ? returnsPromise(statement, depth) : mayReject(statement, depth),
  );
}

function returnsPromise({ argument }: NodeOf<'ReturnStatement'>, depth: number): boolean {
  if (argument == null || isHarmlessResult(argument, depth)) return false;
  return argument.type === 'AwaitExpression' || promiseCallOf(argument) !== undefined;
}

/** A result that is no call is taken for a plain value; a call may give a promise that rejects. */
function isHarmlessResult(expression: Node, depth: number): boolean {
  const node = unwrap(expression);
  if (node.type === 'AwaitExpression') return neverRejects(node.argument, depth);
  return (!isCall(node) && node.type !== 'NewExpression') || neverRejects(node, depth);
}

/** A promise that has its errors handled, or that cannot have any. */
export function neverRejects(expression: Node, depth = deepest): boolean {
  const node = unwrap(expression);
  if (node.type === 'NewExpression') return isPause(node);
  if (node.type === 'ImportExpression') return isOwnModule(node);
  if (!isCall(node)) return false;
  if (isRejectionHandled(node) || combinesHarmless(node, depth) || isPlainResolve(node)) return true;
  return depth > 0 && isSettledInside(node, depth - 1);
}

/** `Promise.allSettled(…)`, and `Promise.race([…])` of nothing that could reject. */
function combinesHarmless(call: Call, depth: number): boolean {
  const callee = unwrap(call.callee);
  const [list] = call.arguments;
  if (!isCombinator(callee) || list === undefined) return false;
  const name = propertyName(callee);
  if (name === 'resolve' || name === 'reject') return false;
  if (name === 'allSettled') return true;
  const written = writtenValue(list);
  if (isCall(written)) return mapsToHarmless(written, depth);
  if (list.type === 'Identifier') return isFilledWithHarmless(list, depth);
  return (
    list.type === 'ArrayExpression' &&
    list.elements.every((each) => each !== null && neverRejects(each, depth))
  );
}

/** `list.map((each) => load(each).catch(report))` */
function mapsToHarmless({ callee, arguments: [callback] }: Call, depth: number): boolean {
  if (propertyName(unwrap(callee)) !== 'map' || callback === undefined || !isFunction(callback)) return false;
  if (callback.async === true) return handlesOwnErrors(callback, depth);
  if (callback.body.type !== 'BlockStatement') return neverRejects(callback.body, depth);
  const results = resultsIn(callback.body);
  return results.length > 0 && results.every((result) => neverRejects(result, depth));
}

function resultsIn(node: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (child: Node): void => {
    if (isFunction(child)) return;
    if (child.type === 'ReturnStatement' && child.argument != null) found.push(child.argument);
    else walkChildren(child, visit);
  };
  walkChildren(node, visit);
  return found;
}

/** `const list = []; list.push(load().catch(report)); …` */
function isFilledWithHarmless(list: Node, depth: number): boolean {
  const binding = referenceOf(list)?.binding;
  const declarator = binding?.declarations[0] && parentOf(binding.declarations[0]);
  if (binding === undefined || declarator?.type !== 'VariableDeclarator' || isReassigned(binding))
    return false;
  if (declarator.init?.type !== 'ArrayExpression' || declarator.init.elements.length > 0) return false;
  const pushes = binding.references.flatMap(({ identifier }) => pushOn(identifier) ?? []);
  return (
    pushes.length > 0 && pushes.every((push) => push.arguments.every((each) => neverRejects(each, depth)))
  );
}

function pushOn(list: Node): Call | undefined {
  const member = parentOf(list);
  const call = member && parentOf(member);
  const isPush = keyOf(list) === 'object' && member !== undefined && propertyName(member) === 'push';
  return isPush && call?.type === 'CallExpression' && call.callee === member ? call : undefined;
}

/** `Promise.resolve()`, `Promise.resolve(value)`; a call inside may give a promise that rejects. */
function isPlainResolve({ callee, arguments: [value] }: Call): boolean {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression' || !isGlobalName(bare.object, 'Promise')) return false;
  return propertyName(bare) === 'resolve' && (value === undefined || isPlain(unwrap(value)));
}

/** `import('./texts.js')`: a part of the program itself, which is there. */
function isOwnModule(node: NodeOf<'ImportExpression'>): boolean {
  const source = sourceOfImport(node);
  return source?.type === 'StringLiteral' && source.value.startsWith('.');
}

function isPlain({ type }: Node): boolean {
  return type.endsWith('Literal') || type === 'ObjectExpression' || type === 'ArrayExpression';
}

/** `new Promise((resolve) => setTimeout(resolve, 10))`: without a second parameter that is used it can only resolve. */
function isPause({ callee, arguments: [executor] }: NodeOf<'NewExpression'>): boolean {
  if (!isGlobalName(callee, 'Promise') || executor === undefined || !isFunction(executor)) return false;
  if (executor.async === true) return false;
  const [, reject] = executor.params;
  if (reject === undefined) return true;
  return (
    reject.type === 'Identifier' &&
    !holds(executor.body, (part) => part.type === 'Identifier' && part.name === reject.name)
  );
}

function isSettledInside(call: Call, depth: number): boolean {
  const called = functionBehind(call.callee) ?? methodBehind(unwrap(call.callee));
  if (called === undefined) return importedFunction(call.callee)?.handlesErrors === true;
  if (!isFunction(called) || called.generator === true) return false;
  if (called.async === true) return handlesOwnErrors(called, depth);
  if (called.body.type !== 'BlockStatement') return neverRejects(called.body, depth);
  const results = resultsIn(called.body);
  return results.length > 0 && results.every((result) => neverRejects(result, depth));
}
