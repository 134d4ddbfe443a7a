import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';

/** The calls of methods of a value: at once, or by the name of the variable that holds it. */
export function callsOn(value: Node): readonly Call[] {
  const around = parentOf(value);
  if (around?.type !== 'VariableDeclarator' || around.id.type !== 'Identifier') return callAt(value);
  const references = referenceOf(around.id)?.binding?.references ?? [];
  return references.flatMap(({ identifier }) => callAt(identifier));
}

function callAt(value: Node): readonly Call[] {
  const member = parentOf(value);
  const call = member && parentOf(member);
  if (member === undefined || call === undefined || !isCall(call)) return [];
  return keyOf(member) === 'callee' && keyOf(value) === 'object' ? [call, ...callAt(call)] : [];
}
