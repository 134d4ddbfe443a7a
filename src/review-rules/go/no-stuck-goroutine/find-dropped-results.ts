import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Channel, Mention } from './channels.ts';
import { isCallOf, isReturned } from './find-left-generators.ts';
import type { LineAt } from './find-stuck-senders.ts';
import { loopsAround } from './loops.ts';
import type { Stuck } from './stuck.ts';

/** A function of the file that gives back a channel with its result, and a call of it that throws the channel away: `start(f)`. */
export function findDroppedResult(channel: Channel, tree: GoTree, lineAt: LineAt): Stuck | undefined {
  const name = childOf(channel.home, 'name');
  const send = name === undefined ? undefined : onlySend(channel, tree);
  if (name === undefined || send === undefined) return undefined;
  const called = tree.textOf(name);
  for (const kind of ['expression_statement', 'go_statement', 'assignment_statement'] as const)
    for (const statement of tree.nodesOf(kind)) {
      const call = droppedCall(statement, tree);
      if (call === undefined || !isCallOf(call, channel.home, called, tree)) continue;
      return {
        ...{ how: 'dropped', name: channel.name, at: send.at, make: channel.made },
        line: lineAt(call.start),
      };
    }
  return undefined;
}

/** Of its goroutine, once, whatever happens; undefined: the channel is for more. */
function onlySend({ home, mentions }: Channel, tree: GoTree): Mention | undefined {
  const others = mentions.filter(({ kind, inside }) => kind === 'other' || inside === undefined);
  if (others.length !== 1 || !others.every(({ at }) => isReturned(at) && isOnly(at))) return undefined;
  const [send, ...more] = mentions.filter(({ kind }) => kind === 'send');
  if (send?.inside === undefined || send.inside === home || send.isChoice || more.length > 0) return undefined;
  if (mentions.some(({ kind }) => kind === 'receive' || kind === 'range')) return undefined;
  if (/\brecover\(\)/.test(tree.textOf(home))) return undefined;
  const isInBody = send.at.parent?.parent === kindIn(send.inside, 'block');
  return isInBody && loopsAround(send.at, send.inside, send.inside).length === 0 ? send : undefined;
}

/** `return ch`: who takes nothing else has nothing else. */
function isOnly({ parent }: GoNode): boolean {
  return parent !== undefined && partsOf(parent).length === 1;
}

/** `start(f)`, `go start(f)`, `_ = start(f)` */
function droppedCall(statement: GoNode, tree: GoTree): GoNode | undefined {
  if (statement.kind !== 'assignment_statement') return partsOf(statement)[0];
  const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
  if (left === undefined || right === undefined || left.end - left.start !== 1 || tree.textOf(left) !== '_')
    return undefined;
  return partsOf(right)[0];
}
