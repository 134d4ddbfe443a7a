import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { isGivenAgain } from '../_kit/is-given-again.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import type { OwnCall } from './own-call.ts';
import { waysOutBefore } from './ways-out.ts';

/** Functions that call themselves before anything could have ended them. */
export function* findOwnCalls({ tree }: GoFile): Generator<OwnCall> {
  for (const kind of ['function_declaration', 'method_declaration'])
    for (const node of tree.nodesOf(kind)) {
      const [name, body] = [childOf(node, 'name'), childOf(node, 'body')];
      if (name === undefined || body === undefined) continue;
      const own = ownName(node, tree.textOf(name), tree);
      if (own === undefined || !tree.textOf(body).includes(`${own}(`) || isHidden(own, node, tree)) continue;
      const call = firstCall(own, body, tree);
      if (call !== undefined && !waysOutBefore(call, body, tree)) yield { by: 'call', call, name: own };
    }
}

/** How a function names itself: `visit`, `s.visit`; undefined: it cannot. */
function ownName(node: GoNode, name: string, tree: GoTree): string | undefined {
  if (node.kind === 'function_declaration') return name === 'init' || name === '_' ? undefined : name;
  const receiver = receiverOf(node, tree);
  return receiver === undefined || receiver.name === '_' ? undefined : `${receiver.name}.${name}`;
}

/** The name may mean something else: a parameter is called so, or the receiver is set to the next one. */
function isHidden(own: string, node: GoNode, tree: GoTree): boolean {
  const [first = ''] = own.split('.');
  const body = childOf(node, 'body') ?? node;
  if (isGivenAgain(first, tree.textOf(body))) return true;
  const parameters = childOf(node, 'parameters');
  return parameters !== undefined && new RegExp(String.raw`\b${first}\b`).test(tree.textOf(parameters));
}

/** The first call of itself that the function makes, not one that runs later or elsewhere. */
function firstCall(own: string, body: GoNode, tree: GoTree): GoNode | undefined {
  for (const call of nodesWithin(tree.nodesOf('call_expression'), body)) {
    const callee = childOf(call, 'function');
    if (callee === undefined || tree.textOf(callee) !== own) continue;
    return functionAround(call) === body.parent && !isPutOff(call) ? call : undefined;
  }
  return undefined;
}

function isPutOff(call: GoNode): boolean {
  return call.parent?.kind === 'go_statement' || call.parent?.kind === 'defer_statement';
}
