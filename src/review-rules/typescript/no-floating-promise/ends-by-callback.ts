import { ancestorsOf, isFunction } from '../../../languages/typescript/node.ts';
import type { Node } from '../../../languages/typescript/node.ts';

const callbacks = /^(?:done|cb|next|callback)$/;

/** Is the code around handed what is to be called when it has ended: `it('saves', (done) => …)`? */
export function endsByCallback(node: Node): boolean {
  for (const around of ancestorsOf(node))
    if (
      isFunction(around) &&
      around.params.some((param) => param.type === 'Identifier' && callbacks.test(param.name))
    )
      return true;
  return false;
}
