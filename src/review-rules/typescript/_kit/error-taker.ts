import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction } from '../../../languages/typescript/node.ts';

const taking = /^(?:reject|rej|fail|cb|callback|done|next|fn)$/;

/** The parameter of a function around that would take an error of this place: `reject`, `callback`. */
export function errorTakerAround(node: Node): string | undefined {
  for (const around of ancestorsOf(node)) {
    if (!isFunction(around)) continue;
    const last = around.params.at(-1);
    if (last?.type === 'Identifier' && taking.test(last.name)) return last.name;
  }
  return undefined;
}
