import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf } from '../../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../../languages/typescript/scope.ts';
import type { Call } from '../call.ts';
import { keyName, propertyName } from '../property-name.ts';
import { membersOfType } from './declared-type.ts';
import { originOfDecorated } from './decorated-parameter.ts';
import { bindingOfFunction } from './function-name.ts';
import { originGivenByRouter } from './given-by-router.ts';
import { isPlainType } from './is-plain-type.ts';
import { isResolver } from './is-resolver.ts';
import type { Origin } from './origin.ts';
import { worstOf } from './origin.ts';
import { isPartOfRequest, isRequestType, originInContext, requestName } from './request-parts.ts';
import { isSocketEvent } from './socket-event.ts';
import type { Trace } from './trace.ts';

/** Methods that call back with the elements of the object they are called on. */
const iterations = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'flatMap',
  'forEach',
  'map',
  'some',
  'then',
]);

/** Methods that call back with what somebody outside does or sends. */
const handlers = new Set([
  'action',
  'addEventListener',
  'addListener',
  'all',
  'delete',
  'get',
  'handle',
  'on',
  'once',
  'patch',
  'post',
  'put',
  'registerCommand',
  'use',
]);

export function originOfParameter(binding: Binding, trace: Trace): Origin {
  const declaration = binding.declarations[0];
  const owner = binding.scope.node;
  if (declaration === undefined || !isFunction(owner)) return 'harmless';
  if (isPlainType(declaration.typeAnnotation, trace)) return 'harmless';
  const parameter = parameterAround(declaration);
  const index = owner.params.findIndex((one) => one === parameter);
  if (isTypedPlain(declaration, parameter, trace)) return 'harmless';
  if (trace.isSent(parameter) || trace.isSent(declaration)) return 'request';
  const decorated = originOfDecorated(parameter, binding.scope, trace);
  if (decorated !== undefined) return decorated;
  if (parameter === declaration && requestName.test(binding.name)) {
    if (isRequestType(declaration.typeAnnotation, trace)) return 'request';
  }
  if (index === 1 && isResolver(owner)) return 'request';
  const key = keyTaken(declaration, parameter);
  const taken = key === undefined ? undefined : originOfKey(owner, index, key, trace);
  if (taken !== undefined) return taken;
  const call = parentOf(owner);
  if (call?.type === 'CallExpression' || call?.type === 'OptionalCallExpression') {
    return call.callee === owner
      ? originOfArguments(call.arguments, index, parameter, trace)
      : originInCallback(call, index, trace);
  }
  if (call?.type === 'NewExpression') return 'harmless';
  const origin = originFromCallers(owner, index, parameter, trace);
  return isGivenRequest(owner, index, parameter, trace) ? 'request' : origin;
}

/** `query` of `({ query: { id } }, res) => …`, for the name `id`. */
function keyTaken(declaration: Node, parameter: Node): string | undefined {
  if (parameter.type !== 'ObjectPattern') return undefined;
  let at = declaration;
  for (let parent = parentOf(at); parent !== undefined && parent !== parameter; parent = parentOf(at))
    at = parent;
  return at.type === 'ObjectProperty' ? keyName(at) : undefined;
}

function originOfKey(owner: FunctionNode, index: number, key: string, trace: Trace): Origin | undefined {
  const isOfContext = index === 0 && isPartOfRequest(key) && isAnswer(owner.params[1]);
  return isOfContext ? originInContext(key, trace) : originGivenByRouter(owner, index, key, trace);
}

function isAnswer(parameter: Node | undefined): boolean {
  return parameter?.type === 'Identifier' && /^(?:res(?:ponse)?|reply)$/.test(parameter.name);
}

/** A method of the file that the file itself hands a part of a request. */
function isGivenRequest(owner: FunctionNode, index: number, parameter: Node, trace: Trace): boolean {
  return trace
    .callsOf(owner)
    .some((call) => originOfArguments(call.arguments, index, parameter, trace) === 'request');
}

function parameterAround(declaration: Node): Node {
  let at = declaration;
  for (let parent = parentOf(at); parent !== undefined && keyOf(at) !== 'params'; parent = parentOf(at))
    at = parent;
  return at;
}

/** `size` of `({ size }: { size: number })`. */
function isTypedPlain(declaration: Node, parameter: Node, trace: Trace): boolean {
  const property = parentOf(declaration);
  if (parameter.type !== 'ObjectPattern' || property?.type !== 'ObjectProperty') return false;
  if (property.value !== declaration || parentOf(property) !== parameter) return false;
  return isPlainType(membersOfType(parameter.typeAnnotation, trace).get(keyName(property) ?? ''), trace);
}

function originInCallback(call: Call, index: number, trace: Trace): Origin {
  const { callee } = call;
  const name = propertyName(callee);
  if (name === undefined || !('object' in callee)) return 'harmless';
  if (handlers.has(name)) return isSocketEvent(call) ? 'request' : 'callback';
  if (!iterations.has(name)) return 'harmless';
  // The second and third are the index and the list.
  return index === 0 ? trace.of(callee.object as Node) : 'harmless';
}

/** A function that stays in the file gets what its calls give it; any other can get anything. */
function originFromCallers(owner: FunctionNode, index: number, parameter: Node, trace: Trace): Origin {
  if (owner.type === 'ClassPrivateMethod' || ('accessibility' in owner && owner.accessibility === 'private'))
    return 'harmless';
  const name = bindingOfFunction(owner);
  // A top-level name of a script counts as exported; a file that loads modules is none.
  if (name === undefined || (name.exported && name.scope.kind !== 'script')) return 'parameter';
  const uses = name.references.filter((reference) => reference.access === 'read');
  if (uses.length === 0) return 'parameter';
  return worstOf(uses.map((use) => originFromUse(use, index, parameter, trace)));
}

function originFromUse({ identifier }: Reference, index: number, parameter: Node, trace: Trace): Origin {
  const parent = parentOf(identifier);
  if (parent?.type !== 'CallExpression' && parent?.type !== 'OptionalCallExpression') return 'parameter';
  return parent.callee === identifier
    ? originOfArguments(parent.arguments, index, parameter, trace)
    : originInCallback(parent, index, trace);
}

function originOfArguments(values: readonly Node[], index: number, parameter: Node, trace: Trace): Origin {
  if (values.slice(0, index).some((value) => value.type === 'SpreadElement')) return 'harmless';
  const given = parameter.type === 'RestElement' ? values.slice(index) : values.slice(index, index + 1);
  return worstOf(given.map((value) => trace.of(value)));
}
