import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from './is-global-name.ts';

/** `null`, `undefined`, `void 0` */
export function isNullLiteral(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'UnaryExpression') return bare.operator === 'void';
  return bare.type === 'NullLiteral' || isGlobalName(bare, 'undefined');
}
