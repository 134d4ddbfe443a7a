import { instructionsOfKindAt } from '../../../analysis/flow/lookup.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { globalPathOf } from './global-path.ts';
import { rulesOf } from './handle-rules.ts';
import type { HandleLeak } from './leak.ts';
import { isOfPage, ownedCodeAround } from './owner.ts';
import { liveConnection } from './resource-kind.ts';

const rules = rulesOf(liveConnection);

/** A `WebSocket` or `EventSource` that a component opens and nothing closes. */
export function* liveConnectionLeaks(file: TypeScriptFile): Generator<HandleLeak> {
  for (const node of file.tree.nodesOf('NewExpression')) {
    const name = globalPathOf(node.callee);
    if (name !== 'WebSocket' && name !== 'EventSource') continue;
    const owned = ownedCodeAround(node, file);
    if (owned === undefined || !isOfPage(owned.owner)) continue;
    const result = file.tree.flowOf(node);
    if (result.kind === 'too-large' || result.flow.isDynamic) continue;
    const [site, copy] = instructionsOfKindAt(result.flow, rangeOf(node), 'call');
    if (site === undefined || copy !== undefined) continue;
    const { instruction } = site;
    const life = resourceLife(result.flow, { from: instruction, place: instruction.to }, rules);
    if (life.kind === 'leaked' && life.way === 'never')
      yield { kind: 'handle', node, resource: liveConnection, way: 'never', name };
  }
}
