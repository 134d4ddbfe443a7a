import { reachableBlocks } from '../../../analysis/flow/graph.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { GoTree } from '../../../languages/go/go.ts';

export interface CallSite {
  readonly flow: FlowFunction;
  readonly call: InstructionOf<'call'>;
}

/** All calls of a file that control can come to, but for those of functions that are too large to follow. */
export function* eachCall(tree: GoTree): Generator<CallSite, void> {
  for (const node of tree.functions) {
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    const { flow } = result;
    const reachable = reachableBlocks(flow);
    for (const { id, instructions } of flow.blocks) {
      if (!reachable.has(id)) continue;
      for (const call of instructions) if (call.op === 'call') yield { flow, call };
    }
  }
}
