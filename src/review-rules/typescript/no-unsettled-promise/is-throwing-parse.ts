import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `JSON.parse` of something that came from elsewhere. */
export function isThrowingParse(node: Node): boolean {
  if (!isCall(node)) return false;
  const callee = unwrap(node.callee);
  if (propertyName(callee) !== 'parse' || callee.type !== 'MemberExpression') return false;
  const [text] = node.arguments;
  if (text === undefined || !isGlobalName(callee.object, 'JSON')) return false;
  const given = unwrap(text);
  const isOwn = isCall(given) && propertyName(unwrap(given.callee)) === 'stringify';
  return !isOwn && !given.type.endsWith('Literal');
}
