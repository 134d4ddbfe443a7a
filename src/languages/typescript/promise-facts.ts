import { outcomesOf } from './gives-null.ts';
import { isGlobalName } from './is-global-name.ts';
import { isFunction, unwrap } from './node.ts';
import type { FunctionNode, Node, NodeOf } from './node.ts';
import type { TypeScriptTree } from './typescript.ts';
import { promiseType } from './promise-type.ts';
import { walkChildren } from './walk.generated.ts';

/** What is to be known of the promise that each call of a function gives. */
export interface PromiseFacts {
  /** No rejection leaves it: what it waits for has its errors handled there. */
  readonly handlesErrors: boolean;
}

/** undefined: it may give something else. */
export function promiseFacts(node: FunctionNode, tree: TypeScriptTree): PromiseFacts | undefined {
  if (node.generator === true) return undefined;
  if (node.async === true) return { handlesErrors: !mayReject(node.body) };
  const outcomes = outcomesOf(node, tree);
  const isDeclared = promiseType(node.returnType) !== undefined;
  if (!isDeclared && (outcomes.length === 0 || !endsWithReturn(node))) return undefined;
  const isPromise = isDeclared || outcomes.every(({ value }) => value !== undefined && makesPromise(value));
  if (!isPromise) return undefined;
  return {
    handlesErrors:
      outcomes.length > 0 && outcomes.every(({ value }) => value !== undefined && isHandled(value)),
  };
}

function endsWithReturn({ body }: FunctionNode): boolean {
  return body.type !== 'BlockStatement' || body.body.at(-1)?.type === 'ReturnStatement';
}

const makers = /^(?:all|allSettled|any|race|resolve|reject)$/;

/** `new Promise(…)`, `Promise.all(…)`, and what is chained on such. */
function makesPromise(value: Node): boolean {
  const node = unwrap(value);
  if (node.type === 'NewExpression') return isGlobalPromise(node.callee);
  const called = node.type === 'CallExpression' ? calledMember(node) : undefined;
  if (called === undefined) return false;
  return isLink(called.name)
    ? makesPromise(called.object)
    : makers.test(called.name) && isGlobalPromise(called.object);
}

function isLink(name: string): boolean {
  return name === 'then' || name === 'catch' || name === 'finally';
}

function isGlobalPromise(node: Node): boolean {
  return isGlobalName(unwrap(node), 'Promise');
}

interface CalledMember {
  readonly object: Node;
  readonly name: string;
}

function calledMember({ callee }: NodeOf<'CallExpression'>): CalledMember | undefined {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && !bare.computed && bare.property.type === 'Identifier'
    ? { object: bare.object, name: bare.property.name }
    : undefined;
}

/** `p.catch(…)`, `p.then(a, b)`, and what is chained on such. */
function isHandled(value: Node): boolean {
  const node = unwrap(value);
  if (node.type === 'NewExpression') return onlyResolves(node);
  const called = node.type === 'CallExpression' ? calledMember(node) : undefined;
  if (node.type !== 'CallExpression' || called === undefined) return false;
  const count = called.name === 'catch' ? 1 : called.name === 'then' ? 2 : Infinity;
  return node.arguments.length >= count || (isLink(called.name) && isHandled(called.object));
}

/** `new Promise((resolve) => setTimeout(resolve, 10))` has nothing to reject with. */
function onlyResolves({ callee, arguments: [executor] }: NodeOf<'NewExpression'>): boolean {
  if (!isGlobalPromise(callee) || executor === undefined || !isFunction(executor)) return false;
  return executor.params.length < 2 && executor.async !== true;
}

/** May an error of what is waited for, or one that is thrown, leave the function? What plain calls throw is not asked. */
function mayReject(node: Node): boolean {
  switch (node.type) {
    case 'TryStatement':
      return [node.handler?.body ?? node.block, node.finalizer].some(
        (part) => part != null && mayReject(part),
      );
    case 'ThrowStatement':
      return true;
    case 'AwaitExpression':
      if (!isHandled(node.argument)) return true;
      break;
    case 'ForOfStatement':
      if (node.await) return true;
      break;
    case 'ReturnStatement':
      if (node.argument != null && mayBePromise(node.argument)) return true;
      break;
    default:
      if (isFunction(node)) return false;
  }
  let found = false;
  walkChildren(node, (child) => {
    found ||= mayReject(child);
  });
  return found;
}

function mayBePromise(value: Node): boolean {
  const { type } = unwrap(value);
  return (type === 'CallExpression' || type === 'NewExpression') && !isHandled(value);
}
