import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { Channel, Mention } from './channels.ts';
import type { LineAt } from './find-stuck-senders.ts';
import { loopsAround } from './loops.ts';
import type { Stuck } from './stuck.ts';

/** A function of the file that gives a channel to whoever calls it, and goes on to send, is left in the middle: `for line := range lines(r) { … return }`. */
export function findLeftGenerator(channel: Channel, tree: GoTree, lineAt: LineAt): Stuck | undefined {
  const send = sendOf(channel, tree);
  const name = childOf(channel.home, 'name');
  if (send === undefined || name === undefined) return undefined;
  for (const loop of tree.nodesOf('for_statement')) {
    const range = kindIn(loop, 'range_clause');
    const call = range === undefined ? undefined : childOf(range, 'right');
    if (call?.kind !== 'call_expression' || !isCallOf(call, channel.home, tree.textOf(name), tree)) continue;
    const exit = exitOf(loop, tree);
    if (exit !== undefined)
      return { how: 'left-early', name: channel.name, at: send.at, line: lineAt(exit.start) };
  }
  return undefined;
}

/** The send of its goroutine, one after the other, that waits for nothing else; undefined: the channel is for more. */
function sendOf({ home, mentions }: Channel, tree: GoTree): Mention | undefined {
  const others = mentions.filter(({ kind, inside }) => kind === 'other' || inside === undefined);
  if (others.length !== 1 || !others.every(({ at }) => isReturned(at))) return undefined;
  const sends = mentions.filter(({ kind }) => kind === 'send');
  if (sends.some(({ isChoice, inside }) => isChoice || inside === home)) return undefined;
  if (mentions.some(({ kind }) => kind === 'receive' || kind === 'range')) return undefined;
  // Whoever ends it in another way closes what it reads.
  if (/\b(?:Done\(\)|recover\(\))/.test(tree.textOf(home))) return undefined;
  return sends.find(({ at, inside }) => inside !== undefined && loopsAround(at, inside, inside).length > 0);
}

export function isReturned({ parent }: GoNode): boolean {
  return parent?.kind === 'expression_list' && parent.parent?.kind === 'return_statement';
}

export function isCallOf(call: GoNode, home: GoNode, name: string, tree: GoTree): boolean {
  const called = calledNameOf(call);
  const isMethod = childOf(call, 'function')?.kind === 'selector_expression';
  if (called === undefined || isMethod !== (home.kind === 'method_declaration')) return false;
  if (tree.textOf(called) !== name) return false;
  return (
    tree.nodesOf(home.kind).filter((one) => tree.textOf(childOf(one, 'name') ?? one) === name).length === 1
  );
}

/** A `return` or `break` out of the loop that no error and no end of what was sent asks for. */
function exitOf(loop: GoNode, tree: GoTree): GoNode | undefined {
  for (const kind of ['return_statement', 'break_statement'] as const)
    for (const exit of nodesWithin(tree.nodesOf(kind), loop)) if (leaves(exit, loop, tree)) return exit;
  return undefined;
}

function leaves(exit: GoNode, loop: GoNode, tree: GoTree): boolean {
  let isAsked = false;
  for (const around of nodesAround(exit)) {
    if (around === loop) return isAsked;
    if (isFunction(around)) return false;
    if (exit.kind === 'break_statement' && /^(?:for|select|.*switch)_statement$/.test(around.kind))
      return false;
    if (around.kind !== 'if_statement') continue;
    const condition = childOf(around, 'condition');
    if (condition === undefined || ended.test(tree.textOf(condition))) return false;
    isAsked = true;
  }
  return false;
}

/** Who sends may have said that it was the last. */
const ended = /err|eof|done|last|final|end|finish|complete|stop|fatal/i;
