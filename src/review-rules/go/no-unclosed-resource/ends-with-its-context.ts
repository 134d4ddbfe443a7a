import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';

/** Names of the contexts that a function is given, and the functions around it are. */
export type GivenContexts = ReadonlySet<string>;

/** Of requests there are others: `r.Context()`, `*gin.Context`. */
export function givenContexts(node: GoNode, tree: GoTree): GivenContexts {
  const functions = [node, ...[...nodesAround(node)].filter(isFunction)];
  const declarations = functions.flatMap((one) => partsOf(childOf(one, 'parameters') ?? one));
  const contexts = declarations.filter((one) => {
    const type = one.kind === 'parameter_declaration' ? childOf(one, 'type') : undefined;
    return type !== undefined && tree.textOf(type) === 'context.Context';
  });
  return new Set(
    contexts.flatMap(partsOf).flatMap((one) => (one.field === 'name' ? [tree.textOf(one)] : [])),
  );
}

/**
 * `<-ctx.Done()` of a context that the function was given. What runs until then is mostly a service that starts once and
 * ends with the program: its ticker ticks no longer than it has to. Not so a channel by which a part of the program is
 * stopped, which may start again.
 */
export function endsWithItsContext(
  instruction: Instruction,
  flow: FlowFunction,
  contexts: GivenContexts,
): boolean {
  if (instruction.op !== 'opaque' || instruction.reason !== 'unary_expression') return false;
  const [operand] = instruction.operands;
  const call = operand === undefined ? undefined : definitionOf(flow, operand)?.instruction;
  if (call?.op !== 'call') return false;
  const { root, names } = calleeOf(flow, call);
  const kind = flow.places[root]?.kind;
  const isGiven = (kind === 'parameter' || kind === 'captured') && contexts.has(names[0] ?? '');
  return isGiven && names.length === 2 && names[1] === 'Done';
}
