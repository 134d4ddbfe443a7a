import type { Localized } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf } from '../../../languages/typescript/node.ts';

/** What the platform refuses: it is no function, nothing to go through, or out of range. */
export interface RefusedValue {
  readonly kind: 'refused-value';
  readonly at: Node;
  readonly what: Localized;
  /** Another library may have a method of that name. */
  readonly isSure: boolean;
}

export function refused(at: Node, what: Localized, isSure = true): RefusedValue | undefined {
  return isTried(at) ? undefined : { kind: 'refused-value', at, what, isSure };
}

/** In a `try`, somebody may ask whether it is refused. */
function isTried(node: Node): boolean {
  let at = node;
  for (const around of ancestorsOf(node)) {
    if (around.type === 'TryStatement' && keyOf(at) === 'block' && around.handler != null) return true;
    if (isFunction(around)) return false;
    at = around;
  }
  return false;
}
