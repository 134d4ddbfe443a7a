import type { NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { bareCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Names of calls that may give their callback the response to a request. */
export const answering: ReadonlySet<string> = new Set(['get', 'request', 'on', 'once']);

/** `http.get(url, (response) => …)`, `request.on('response', (response) => …)` */
export function takesResponse(node: NodeOf<'CallExpression'>, name: string): boolean {
  const { callee } = node;
  if (!hasCallback(node)) return false;
  if (!name.startsWith('on')) return isRequest(node);
  const [event] = node.arguments;
  if (event?.type !== 'StringLiteral' || event.value !== 'response' || callee.type !== 'MemberExpression')
    return false;
  const request = writtenValue(callee.object);
  return request.type === 'CallExpression' && isRequest(request) && !hasCallback(request);
}

export function hasCallback(node: NodeOf<'CallExpression'>): boolean {
  const last = node.arguments.at(-1);
  return last !== undefined && isFunction(last);
}

function isRequest({ callee }: NodeOf<'CallExpression'>): boolean {
  const { module, path } = moduleMemberOf(bareCallee(callee)) ?? {};
  return (module === 'http' || module === 'https') && (path === 'get' || path === 'request');
}
