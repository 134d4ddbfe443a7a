import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { ListenerLeak, VainRemoval } from './leak.ts';
import { isMadeHere } from './listener-call.ts';

const removing = /^(?:removeEventListener|removeListener)$/;

/**
 * `element.removeEventListener('click', this.close.bind(this))`: a function that is made in the call never listened.
 * @param told Of these the place where they were added is told.
 */
export function* vainRemovals(file: TypeScriptFile, told: readonly ListenerLeak[]): Generator<VainRemoval> {
  const calls = file.tree.callsNamed(['removeEventListener', 'removeListener']);
  for (const nodes of [calls, file.tree.nodesOf('OptionalCallExpression')])
    for (const node of nodes) {
      const callee = unwrap(node.callee);
      const method = propertyName(callee);
      const [event, handler] = node.arguments;
      if (method === undefined || !removing.test(method) || !('object' in callee)) continue;
      if (event?.type !== 'StringLiteral' || handler === undefined || !isMadeHere(unwrap(handler))) continue;
      if (told.some((one) => one.mismatch === 'handler' && one.event === event.value)) continue;
      yield {
        kind: 'removal',
        node,
        method,
        event: event.value,
        target: shortText(callee.object as Node, file),
      };
    }
}
