import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Is the value taken for something that gives one after the other, there or under the name that it is kept in? */
export function isGoneThrough(value: Node): boolean {
  if (isIterated(value)) return true;
  const holder = outermost(value);
  const declarator = parentOf(holder);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  const references = referenceOf(declarator.id)?.binding?.references ?? [];
  return references.slice(0, mostUses).some(({ identifier }) => isIterated(identifier));
}

/** What is used more often is not looked at to the end. */
const mostUses = 100;

function isIterated(value: Node): boolean {
  const node = outermost(value);
  const around = parentOf(node);
  switch (around?.type) {
    case 'SpreadElement': {
      const taker = parentOf(around)?.type;
      return taker !== 'ObjectExpression';
    }
    case 'ForOfStatement':
      return keyOf(node) === 'right';
    case 'VariableDeclarator':
      return around.id.type === 'ArrayPattern';
    case 'YieldExpression':
      return around.delegate;
    case 'CallExpression':
      return around.callee !== node && isArrayFrom(around.callee);
    case 'NewExpression':
      return around.callee.type === 'Identifier' && /^(?:Set|Map)$/.test(around.callee.name);
    default:
      return false;
  }
}

function isArrayFrom(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'from') return false;
  return callee.object.type === 'Identifier' && callee.object.name === 'Array';
}

/** Without the parentheses and the types around it. */
function outermost(node: Node): Node {
  let at = node;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    if (!/^(?:ParenthesizedExpression|TS(?:As|Satisfies|NonNull)\w*)$/.test(around.type)) return at;
    at = around;
  }
  return at;
}
