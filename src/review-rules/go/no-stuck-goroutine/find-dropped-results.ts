import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import type { Channel, Mention } from './channels.ts';
import { isCallOf, isReturned } from './find-left-generators.ts';
import type { LineAt } from './find-stuck-senders.ts';
import { loopsAround } from './loops.ts';
import type { Stuck } from './stuck.ts';

/** A function of the file that gives back a channel with its result, and a call of it that throws the channel away: `start(f)`. */
export function findDroppedResult(
  channel: Channel,
  tree: GoTree,
  calls: DroppedCalls,
  lineAt: LineAt,
): Stuck | undefined {
  const name = childOf(channel.home, 'name');
  const send = name === undefined ? undefined : onlySend(channel, tree);
  if (name === undefined || send === undefined) return undefined;
  const call = calls
    .of(tree.textOf(name))
    .find((one) => isCallOf(one, channel.home, tree.textOf(name), tree));
  if (call === undefined) return undefined;
  const line = lineAt(call.start);
  return { how: 'dropped', name: channel.name, at: send.at, make: channel.made, line };
}

/** Calls of a file that nobody takes the result of, by the name of what they call. */
export class DroppedCalls {
  readonly #tree: GoTree;
  #byName: ReadonlyMap<string, readonly GoNode[]> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  of(name: string): readonly GoNode[] {
    this.#byName ??= this.#all();
    return (this.#byName.get(name) ?? []).slice(0, mostCalls);
  }

  #all(): ReadonlyMap<string, readonly GoNode[]> {
    const calls = ['expression_statement', 'go_statement', 'assignment_statement'].flatMap((kind) =>
      this.#tree.nodesOf(kind).flatMap((statement) => droppedCall(statement, this.#tree) ?? []),
    );
    return Map.groupBy(calls, (call) => {
      const called = calledNameOf(call);
      return called === undefined ? '' : this.#tree.textOf(called);
    });
  }
}

/** Calls of one function that are looked at. */
const mostCalls = 5;

/** Of its goroutine, once, whatever happens; undefined: the channel is for more. */
function onlySend({ home, mentions }: Channel, tree: GoTree): Mention | undefined {
  const others = mentions.filter(({ kind, inside }) => kind === 'other' || inside === undefined);
  if (others.length !== 1 || !others.every(({ at }) => isReturned(at) && isOnly(at))) return undefined;
  const [send, ...more] = mentions.filter(({ kind }) => kind === 'send');
  if (send?.inside === undefined || send.inside === home || send.isChoice || more.length > 0)
    return undefined;
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
  if (statement.kind !== 'assignment_statement') return callIn(partsOf(statement)[0]);
  const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
  if (left === undefined || right === undefined || left.end - left.start !== 1 || tree.textOf(left) !== '_')
    return undefined;
  return callIn(partsOf(right)[0]);
}

function callIn(node: GoNode | undefined): GoNode | undefined {
  return node?.kind === 'call_expression' ? node : undefined;
}
