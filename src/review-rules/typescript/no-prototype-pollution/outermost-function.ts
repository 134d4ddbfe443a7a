import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction } from '../../../languages/typescript/node.ts';

/** The function that all others around it stand in. */
export function outermostFunction(node: Node): FunctionNode | undefined {
  let outermost: FunctionNode | undefined;
  for (const around of ancestorsOf(node)) if (isFunction(around)) outermost = around;
  return outermost;
}
