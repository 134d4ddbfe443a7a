import type { FunctionNode, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

export type ReturnsOf = (node: FunctionNode) => readonly NodeOf<'ReturnStatement'>[];

/** The `return`s of each function, gathered when the first one is asked for. */
export function createReturns({ tree }: TypeScriptFile): ReturnsOf {
  let known: Map<FunctionNode, NodeOf<'ReturnStatement'>[]> | undefined;
  return (node) => {
    known ??= gather(tree.nodesOf('ReturnStatement'));
    return known.get(node) ?? [];
  };
}

function gather(
  returns: readonly NodeOf<'ReturnStatement'>[],
): Map<FunctionNode, NodeOf<'ReturnStatement'>[]> {
  const byFunction = new Map<FunctionNode, NodeOf<'ReturnStatement'>[]>();
  for (const one of returns) {
    const owner = enclosingFunction(one);
    if (owner === undefined) continue;
    const before = byFunction.get(owner);
    if (before === undefined) byFunction.set(owner, [one]);
    else before.push(one);
  }
  return byFunction;
}
