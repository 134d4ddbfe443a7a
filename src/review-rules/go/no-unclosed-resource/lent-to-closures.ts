import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, isGoNode, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** Functions that call what they are given for each of something, and are done with it when they return. */
const visiting = /^(?:Walk\w*|(?:For)?Each\w*|Visit\w*|Range|Iterate\w*|Extract|Ascend\w*|Descend\w*)$/;

/** The closure calls methods of it other than those that close it, and is itself given to somebody who walks through something. */
export function isLentToClosure({ by, place }: Use, flow: FlowFunction, tree: GoTree): boolean {
  const name = flow.places[place]?.name;
  const origin = 'op' in by && by.op === 'function' ? by.function.origin : undefined;
  if (name === undefined || !isGoNode(origin)) return false;
  const mentions = [...nodesWithin(tree.nodesOf('identifier'), origin)].filter(
    (node) => tree.textOf(node) === name,
  );
  return mentions.every((node) => isOnlyCalled(node, tree)) && isForVisits(origin, tree);
}

/** `root` of `root.Stat(name)` */
function isOnlyCalled(node: GoNode, tree: GoTree): boolean {
  const { parent } = node;
  if (parent?.kind !== 'selector_expression' || parent.field !== 'function' || node.field !== 'operand')
    return false;
  const method = childOf(parent, 'field');
  return method !== undefined && !/Close|^Fd$/.test(tree.textOf(method));
}

function isForVisits(closure: GoNode, tree: GoTree): boolean {
  if (closure.parent?.kind === 'argument_list') return isVisit(closure.parent.parent, tree);
  // `visit := func(…) {…}`, which is given on by that name only.
  const statement = closure.parent?.parent;
  const [target, ...others] = statement === undefined ? [] : partsOf(childOf(statement, 'left') ?? statement);
  const around = functionAround(closure);
  if (
    statement?.kind !== 'short_var_declaration' ||
    target === undefined ||
    others.length > 0 ||
    around === undefined
  )
    return false;
  const uses = [...nodesWithin(tree.nodesOf('identifier'), { start: statement.end, end: around.end })].filter(
    (node) => tree.textOf(node) === tree.textOf(target),
  );
  return (
    uses.length > 0 &&
    uses.every(({ parent }) => parent?.kind === 'argument_list' && isVisit(parent.parent, tree))
  );
}

function isVisit(call: GoNode | undefined, tree: GoTree): boolean {
  const called = call?.kind === 'call_expression' ? calledNameOf(call) : undefined;
  const isBehindGo = /^(?:go|defer)_statement$/.test(call?.parent?.kind ?? '');
  return called !== undefined && !isBehindGo && visiting.test(tree.textOf(called));
}
