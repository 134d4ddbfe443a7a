import { rangeOf } from '../node.ts';
import type { Node } from '../node.ts';
import type { Lowering } from './context.ts';

/**
 * In a loop each turn has its own instances of what it declares. Only closures can tell, so only variables that one
 * holds are renewed.
 */
export function enterScope(lowering: Lowering, node: Node): void {
  if (lowering.loopDepth > 0) renew(lowering, node, false);
}

/** `keepsValue`: the variables of `for (let …;;)` start each turn with the value of the last. */
export function renew(lowering: Lowering, node: Node, keepsValue: boolean): void {
  const scope = lowering.file.scopeOf(node);
  if (scope.node !== node) return;
  for (const binding of scope.bindings.values()) {
    if (binding.kind === 'var' || !lowering.file.facts.isCaptured(binding)) continue;
    lowering.flow.emit({ op: 'renew', at: rangeOf(node), place: lowering.placeOf(binding), keepsValue });
  }
}
