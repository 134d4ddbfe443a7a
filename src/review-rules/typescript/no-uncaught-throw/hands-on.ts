import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction } from '../../../languages/typescript/node.ts';

const handing = /^(?:reject|rej|fail|cb|callback|done|next|fn)$/;

/** The parameter of a function around that would take the error: `reject`, `callback`. */
export function handsOn(node: Node): string | undefined {
  for (const around of ancestorsOf(node)) {
    if (!isFunction(around)) continue;
    const last = around.params.at(-1);
    if (last?.type === 'Identifier' && handing.test(last.name)) return last.name;
  }
  return undefined;
}
