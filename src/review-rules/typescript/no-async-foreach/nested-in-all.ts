import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { useOfValue } from '../_kit/use-of-value.ts';

/** `await Promise.all([ids.map(async …)])`: a list is no promise, so the ones in it are not waited for. */
export function isNestedInAll(call: Call): boolean {
  const list = parentOf(call);
  const all = list?.type === 'ArrayExpression' ? parentOf(list) : undefined;
  if (all === undefined || !isCall(all) || all.arguments[0] !== list || !isCombination(all)) return false;
  const use = useOfValue(all);
  if (use === 'awaited') return isStatement(parentOf(all));
  return (
    use === 'nothing' ||
    (use === 'returned' && list?.type === 'ArrayExpression' && list.elements.length === 1)
  );
}

function isStatement(waiting: Node | undefined): boolean {
  const use = waiting === undefined ? undefined : useOfValue(waiting);
  return use === 'nothing';
}

function isCombination({ callee }: Call): boolean {
  return (
    callee.type === 'MemberExpression' &&
    /^all(?:Settled)?$/.test(propertyName(callee) ?? '') &&
    isGlobalName(callee.object, 'Promise')
  );
}
