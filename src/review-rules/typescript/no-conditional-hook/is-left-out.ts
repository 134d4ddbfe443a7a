import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { pathWithout } from '../../../analysis/flow/paths.ts';
import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Is there a way through the function that returns without this call? A render that throws changes no order. */
export function isLeftOut(call: Node, owner: FunctionNode, { tree }: TypeScriptFile): boolean {
  const result = tree.flowOf(owner);
  return result.kind === 'flow' && returnsWithout(result.flow, call);
}

function returnsWithout(flow: FlowFunction, call: Node): boolean {
  const [block] = flow.blocks;
  if (block === undefined || flow.isDynamic) return false;
  const { start, end } = rangeOf(call);
  const isCall = ({ op, at }: Instruction): boolean => op === 'call' && at.start === start && at.end === end;
  // Before the first instruction; this one is in no graph.
  const from = { instruction: { op: 'generator-start', at: flow.at } as const, block, index: -1 };
  const way = pathWithout(flow, from, { passes: isCall, throws: () => false });
  return way?.kind === 'return';
}
