import type { FunctionNode } from '../../../../languages/typescript/node.ts';
import { parentOf } from '../../../../languages/typescript/node.ts';
import { keyName } from '../property-name.ts';

/** `user` of `{ Query: { user: (parent, args) => … } }`: GraphQL hands it as second argument what was asked with. */
export function isResolver(owner: FunctionNode): boolean {
  const around = parentOf(owner);
  const object = owner.type === 'ObjectMethod' ? around : around && parentOf(around);
  if (object?.type !== 'ObjectExpression' || (around !== object && around?.type !== 'ObjectProperty'))
    return false;
  const type = parentOf(object);
  return type?.type === 'ObjectProperty' && /^(?:Query|Mutation|Subscription)$/.test(keyName(type) ?? '');
}
