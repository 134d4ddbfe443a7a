import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Part } from './find-absent-parts.ts';

/** Their errors have a response only where there was one: not without a connection, and not after a time limit. */
const clients: readonly string[] = ['axios', '$axios', 'superagent', 'got'];

/** Where the client is in another file: of an answer, and of nothing else that is called `response`. */
const answerPart = /^(?:status(?:Code|Text)?|data|headers)$/;

/** `error.response` of what a client for HTTP threw. */
export function responsePartAt(member: NodeOf<'MemberExpression'>, file: TypeScriptFile): Part | undefined {
  if (propertyName(member) !== 'response') return undefined;
  const isOfClient = namesAny(file, clients);
  if (!isOfClient && !answerPart.test(propertyName(parentOf(member) ?? member) ?? '')) return undefined;
  const binding = referenceOf(unwrap(member.object))?.binding;
  if (binding === undefined) return undefined;
  const region = binding.scope.node;
  const isError = binding.kind === 'catch' || (binding.kind === 'param' && takesErrors(region));
  return isError ? { what: 'response', value: member, region, isLeftToCallers: !isOfClient } : undefined;
}

/** `request.catch((error) => …)`, and the second function of `interceptors.response.use(…)`. */
function takesErrors(owner: Node): boolean {
  const call = parentOf(owner);
  if (!isFunction(owner) || call === undefined || !isCall(call) || keyOf(owner) !== 'arguments') return false;
  const index = call.arguments.findIndex((one) => one === owner);
  const name = nameOfCallee(call.callee);
  if (name === 'catch') return index === 0;
  if (name === 'then') return index === 1;
  const holder = unwrap(call.callee);
  const isInterceptor =
    name === 'use' && 'object' in holder && propertyName(unwrap(holder.object as Node)) === 'response';
  return isInterceptor && index === 1;
}
