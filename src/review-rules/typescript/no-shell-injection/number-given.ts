import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { isChecked } from '../_kit/origin/is-checked.ts';

/** What people take for a number, and nothing makes one. */
const number = /^(?:port|pid|ppid|process_?id)$|(?:Port|Pid|PID)$/i;

/** `port` of an exported function without types: whoever calls it may give a text. */
export function isNumberGiven(node: Node): boolean {
  if (node.type !== 'Identifier' || !number.test(node.name)) return false;
  const binding = referenceOf(node)?.binding;
  if (binding === undefined || binding.declarations[0]?.typeAnnotation != null) return false;
  return isOpenParameter(node) && !isChecked(binding) && !isMadeNumber(binding);
}

/** `port = Number(port)`, `typeof port === 'number'`, `port > 0` */
function isMadeNumber({ references }: Binding): boolean {
  return references.some(({ access, identifier }) => {
    const around = parentOf(identifier);
    if (around?.type === 'UnaryExpression') return around.operator !== '!';
    if (around?.type === 'BinaryExpression') return /^[<>]=?$/.test(around.operator);
    if (access === 'read') return false;
    const given = around?.type === 'AssignmentExpression' ? around.right : undefined;
    return given?.type !== 'LogicalExpression';
  });
}
