import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { Channel } from './channels.ts';
import { loopsAround } from './loops.ts';
import type { Stuck } from './stuck.ts';

/** `wg.Wait()` before the function receives what the goroutines of the group send: they wait for each other. */
export function findWaitFirst({ name, declared, home, mentions }: Channel, tree: GoTree): Stuck | undefined {
  const sends = mentions.filter(({ kind, isChoice }) => kind === 'send' && !isChoice);
  const receives = mentions.filter(({ kind }) => kind === 'receive' || kind === 'range');
  if (sends.length === 0 || receives.length === 0 || receives.some(({ inside }) => inside !== home))
    return undefined;
  for (const call of nodesWithin(tree.nodesOf('call_expression'), home)) {
    const group = groupOf(call, home, tree);
    if (group === undefined || receives.some(({ at }) => at.start < call.end)) continue;
    if (call.start < declared.start || loopsAround(call, declared, home).length > 0) continue;
    const isSender = sends.some(
      ({ inside }) =>
        inside !== undefined &&
        inside !== home &&
        inside.start < call.start &&
        isOfGroup(inside, group, tree),
    );
    if (isSender) return { how: 'waits-first', name, at: call };
  }
  return undefined;
}

/** It tells the group that it is done, or is started by it. */
function isOfGroup(literal: GoNode, group: string, tree: GoTree): boolean {
  const call = literal.parent?.kind === 'argument_list' ? literal.parent.parent : undefined;
  const callee = call === undefined ? undefined : childOf(call, 'function');
  if (callee !== undefined) return tree.textOf(callee) === `${group}.Go`;
  return tree.textOf(literal).includes(`${group}.Done()`);
}

/** `wg` of `wg.Wait()`, which the function itself does. */
function groupOf(call: GoNode, home: GoNode, tree: GoTree): string | undefined {
  if (call.parent?.kind === 'defer_statement' || functionAround(call) !== home) return undefined;
  return /^([\w.]+)\.Wait\(\)$/.exec(call.end - call.start < longest ? tree.textOf(call) : '')?.[1];
}

/** Characters of such a call. */
const longest = 60;
