import { instructionsOfKindAt } from '../../../analysis/flow/lookup.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { CallSite } from './each-call.ts';
import { functionAround } from './functions.ts';

/** A call in the graph of its function; undefined: that is too large to follow, or never comes to it. */
export function callSiteOf(call: GoNode, tree: GoTree): CallSite | undefined {
  const around = functionAround(call);
  const result = around === undefined ? undefined : tree.flowOf(around);
  if (result?.kind !== 'flow') return undefined;
  const [found] = instructionsOfKindAt(result.flow, call, 'call');
  return found === undefined ? undefined : { flow: result.flow, call: found.instruction };
}
