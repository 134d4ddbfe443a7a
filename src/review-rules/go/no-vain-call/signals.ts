import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { AskedCall } from './asked-call.ts';
import type { VainCall } from './vain-call.ts';

/** `signal.Notify(c)` of a channel that was made without room: a signal that comes while nobody receives is dropped. */
export function* unheardSignal({ call, name, given: [channel], file }: AskedCall): Generator<VainCall> {
  if (name !== 'Notify' || channel === undefined) return;
  const made = channel.kind === 'identifier' ? makerOf(channel, file.tree) : channel;
  if (made !== undefined && isUnbuffered(made, file.tree))
    yield { problem: 'signal', range: call, channel: file.tree.textOf(channel) };
}

/** What a variable of the same function is made by, where that is written once. */
function makerOf(variable: GoNode, tree: GoTree): GoNode | undefined {
  const owner = functionAround(variable);
  if (owner === undefined || owner.end - owner.start > longest) return undefined;
  const name = tree.textOf(variable);
  const makers: GoNode[] = [];
  for (const [kind, left, right] of declarations)
    for (const one of nodesWithin(tree.nodesOf(kind), owner)) {
      if (one.start > variable.start) break;
      const names =
        left === 'name'
          ? one.children.filter(({ field }) => field === left)
          : partsOf(childOf(one, left) ?? one);
      const index = names.findIndex((target) => tree.textOf(target) === name);
      const values = childOf(one, right);
      const value = values === undefined ? undefined : partsOf(values)[index];
      if (value !== undefined) makers.push(value);
    }
  return makers.length === 1 ? makers[0] : undefined;
}

const declarations = [
  ['short_var_declaration', 'left', 'right'],
  ['assignment_statement', 'left', 'right'],
  ['var_spec', 'name', 'value'],
] as const;

function isUnbuffered(made: GoNode, tree: GoTree): boolean {
  return /^make\(chan os\.Signal(?:, 0)?\)$/.test(tree.textOf(made));
}

/** In a longer function a channel is not followed: each call would look through all of it. */
const longest = 20_000;
