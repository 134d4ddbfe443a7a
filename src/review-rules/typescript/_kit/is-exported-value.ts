import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import { namesOfReceiver } from './name-of-callee.ts';

/** Do other files get the value at this place: `module.exports = f`, `exports.f = f`, `module.exports = { f }`, `export { f }`? */
export function isExportedValue(value: Node): boolean {
  const holder = parentOf(value);
  if (holder?.type === 'ExportSpecifier') return true;
  const isMember = value.type === 'ObjectMethod' || holder?.type === 'ObjectProperty';
  const object = value.type === 'ObjectMethod' ? holder : isMember && holder ? parentOf(holder) : value;
  if (object === undefined || keyOf(object) !== 'right') return false;
  const assignment = parentOf(object);
  return (
    assignment?.type === 'AssignmentExpression' &&
    /^(?:exports|module)$/.test(namesOfReceiver(assignment.left)[0] ?? '')
  );
}
