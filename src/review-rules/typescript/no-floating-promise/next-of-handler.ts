import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { namesAny } from '../_kit/names-any.ts';

/** Servers that are done with a request when the promise of the first handler is settled. */
const servers = ['koa', '@koa/router', 'koa-router', 'hono', 'hono/factory', '@hono/zod-openapi'];

/** `next()` of a handler of Koa or Hono: the promise of all handlers behind it. */
export function isNextOfHandler(call: Node, file: TypeScriptFile): boolean {
  if (!isCall(call) || call.arguments.length > 0) return false;
  const callee = unwrap(call.callee);
  if (callee.type !== 'Identifier' || callee.name !== 'next' || !namesAny(file, servers)) return false;
  const binding = referenceOf(callee)?.binding;
  const [declaration] = binding?.kind === 'param' ? binding.declarations : [];
  const handler = declaration && parentOf(declaration);
  return handler !== undefined && isFunction(handler) && isHandler(handler, declaration);
}

/** Handlers of Express have the answer between the request and `next`. */
function isHandler({ params }: FunctionNode, next: Node | undefined): boolean {
  const [context, second, third] = params;
  if (second !== next || third !== undefined || context?.type !== 'Identifier') return false;
  return /^_?(?:c|ctx|context)$/.test(context.name);
}
