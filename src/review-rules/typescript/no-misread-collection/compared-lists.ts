import type { NodeOf } from '../../../languages/typescript/node.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import type { Misreading } from './misreading.ts';

/** `a.split('.') < b.split('.')` */
export function comparedLists(on: NodeOf<'BinaryExpression'>): Misreading | undefined {
  if (!/^[<>]=?$/.test(on.operator) || on.left.type === 'PrivateName') return undefined;
  // Most comparisons have a number on one side.
  if (on.right.type === 'NumericLiteral' || on.left.type === 'NumericLiteral') return undefined;
  return collectionOf(on.left) === 'array' && collectionOf(on.right) === 'array'
    ? { manner: 'compared-lists', on, collection: 'array' }
    : undefined;
}
