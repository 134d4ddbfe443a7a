import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** A file with more is not searched for each of them. */
const mostOperations = 3000;

/**
 * `a.rank !== b.rank || a.size !== a.size`: the function compares this thing with another one, by other properties. Nobody
 * asks there whether a property is NaN, unless of both, or beside the comparison itself.
 */
export function isOneOfTwo(node: Binary, side: Node, { tree }: TypeScriptFile): boolean {
  const around = enclosingFunction(node);
  const operations = tree.nodesOf('BinaryExpression');
  if (around === undefined || operations.length > mostOperations) return false;
  let isBeside = false;
  for (const other of operations) {
    if (other === node || !isComparison(other.operator) || !isInside(other, around)) continue;
    const name = propertyName(other.left);
    if (name === undefined || name !== propertyName(other.right)) continue;
    if (isSameExpression(other.left, other.right)) return false;
    if (![other.left, other.right].some((one) => isOf(side, objectOf(one)))) continue;
    if (namesIn(side).includes(name)) return false;
    isBeside = true;
  }
  return isBeside;
}

function objectOf(node: Node): Node | undefined {
  const member = unwrap(node);
  return member.type === 'MemberExpression' ? member.object : undefined;
}

/** Is the expression read from the object, at whatever depth? */
function isOf(side: Node, object: Node | undefined): boolean {
  if (object === undefined) return false;
  for (let at: Node | undefined = side; at !== undefined; at = ownerOf(at))
    if (isSameExpression(at, object)) return true;
  return false;
}

function namesIn(side: Node): readonly string[] {
  const names: string[] = [];
  for (let at: Node | undefined = side; at !== undefined; at = ownerOf(at))
    names.push(propertyName(at) ?? '');
  return names;
}

function ownerOf(node: Node): Node | undefined {
  const at = unwrap(node);
  return at.type === 'CallExpression' ? at.callee : objectOf(at);
}
