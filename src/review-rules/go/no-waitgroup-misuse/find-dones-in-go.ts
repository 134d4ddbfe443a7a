import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import type { GroupUse } from './group-uses.ts';
import type { Misuse } from './misuse.ts';

/** `wg.Go(func() { defer wg.Done() … })`: `Go` counts up and down itself. */
export function* findDonesInGo(uses: readonly GroupUse[]): Generator<Misuse> {
  for (const { method, key, name, call, inside } of uses) {
    const started = method === 'Done' ? callGiven(inside) : undefined;
    if (started === undefined) continue;
    const owner = declarationAround(call);
    const isStartedByIt = uses.some((one) => one.method === 'Go' && one.key === key && one.call === started);
    const isCounted = uses.some(
      (one) => one.method === 'Add' && one.key === key && declarationAround(one.call) === owner,
    );
    if (isStartedByIt && !isCounted) yield { kind: 'done-in-go', at: call, name };
  }
}

/** The call that a literal is the argument of. */
function callGiven(literal: GoNode): GoNode | undefined {
  const call = literal.parent?.kind === 'argument_list' ? literal.parent.parent : undefined;
  return call !== undefined && childOf(call, 'function') !== undefined ? call : undefined;
}
