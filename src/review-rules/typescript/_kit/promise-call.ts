import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from './call.ts';
import { isCall } from './call.ts';
import type { ClientPromise } from './clients/client-promise.ts';
import { clientPromise } from './clients/client-promise.ts';
import { functionBehind } from './function-behind.ts';
import type { Signature } from './function-behind.ts';
import { importedCallee } from './imported-callee.ts';
import { isGlobalName } from './is-global-name.ts';
import { methodBehind } from './method-behind.ts';
import { isPlatformPromise } from './platform-promise.ts';
import { propertyName } from './property-name.ts';

/** A call that is known to return a promise. */
export interface PromiseCall {
  /** The code that makes the promise, when it is written in this file. */
  readonly body: FunctionNode | undefined;
  /** A promise as the language makes it: not a subclass or thenable with members of its own. */
  readonly isNative: boolean;
  /** It is of a client of a well-known package, e.g. of a database. */
  readonly client?: ClientPromise;
}

/** How far returns of returns are followed. */
const deepest = 3;

/** `p.then(…)`, `p.catch(…)`, `p.finally(…)`. */
export function isChainLink(call: Call): boolean {
  const name = propertyName(unwrap(call.callee));
  return name === 'then' || name === 'catch' || name === 'finally';
}

/** Why an expression is a promise for sure; undefined when nothing is known. */
export function promiseCallOf(expression: Node, depth = deepest): PromiseCall | undefined {
  const node = unwrap(expression);
  if (node.type === 'NewExpression')
    return isGlobalName(node.callee, 'Promise') ? { body: undefined, isNative: true } : undefined;
  if (!isCall(node)) return undefined;
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') {
    if (isChainLink(node)) return chained(promiseCallOf(callee.object, depth));
    const method = methodBehind(callee);
    if (method !== undefined) return fromSignature(method, depth);
  }
  const known = functionBehind(callee);
  if (known !== undefined) return fromSignature(known, depth);
  const imported = importedCallee(callee);
  // Of a method it is known by its type at times.
  if (imported?.now.isAsync === true) return { body: undefined, isNative: !imported.isMethod };
  if (isPlatformPromise(callee)) return { body: undefined, isNative: true };
  const client = clientPromise(node);
  return client && { body: undefined, isNative: client.manner !== 'lazy', client };
}

/** `query.then(…)`: somebody waits for it. */
function chained(promise: PromiseCall | undefined): PromiseCall | undefined {
  return promise?.client?.manner === 'lazy'
    ? { ...promise, client: { ...promise.client, manner: 'plain' } }
    : promise;
}

function fromSignature(signature: Signature, depth: number): PromiseCall | undefined {
  if (isFunction(signature)) {
    if (signature.generator === true) return undefined;
    if (signature.async === true) return { body: signature, isNative: true };
  }
  if (returnsPromiseType(signature))
    return { body: isFunction(signature) ? signature : undefined, isNative: false };
  if (!isFunction(signature) || depth === 0) return undefined;
  return returnsOnlyPromises(signature, depth - 1) ? { body: signature, isNative: false } : undefined;
}

function returnsPromiseType(signature: Signature): boolean {
  const annotation = 'returnType' in signature ? signature.returnType : undefined;
  if (annotation?.type !== 'TSTypeAnnotation') return false;
  const type = annotation.typeAnnotation;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  return type.typeName.name === 'Promise' || type.typeName.name === 'PromiseLike';
}

/** Each `return` gives a promise, and the function cannot end without one. */
function returnsOnlyPromises(node: FunctionNode, depth: number): boolean {
  if (node.body.type !== 'BlockStatement') return promiseCallOf(node.body, depth) !== undefined;
  const last = node.body.body.at(-1);
  if (last?.type !== 'ReturnStatement' || !everyReturn(last, depth)) return false;
  return node.body.body.every((statement) => everyReturn(statement, depth));
}

function everyReturn(node: Node, depth: number): boolean {
  if (node.type === 'ReturnStatement')
    return node.argument != null && promiseCallOf(node.argument, depth) !== undefined;
  if (isFunction(node)) return true;
  let holds = true;
  walkChildren(node, (child) => {
    holds &&= everyReturn(child, depth);
  });
  return holds;
}
