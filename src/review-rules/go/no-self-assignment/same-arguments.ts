import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isPure } from '../_kit/is-pure.ts';

/** A function that compares, with one value for both. */
export interface SameArguments {
  readonly node: GoNode;
  /** `bytes.Equal` */
  readonly callee: string;
  readonly operand: GoNode;
}

/** Functions of Go's library, by which what is equal to itself tells nothing; `subtle.ConstantTimeCompare(a, a)` spends time on purpose. */
const functions =
  /^(?:reflect\.DeepEqual|errors\.Is|math\.(?:Max|Min|Dim)|(?:bytes|slices|maps|hmac)\.Equal|(?:bytes|strings|slices|cmp)\.Compare|(?:bytes|strings)\.(?:EqualFold|HasPrefix|HasSuffix|Contains))$/;
/** Methods of times, addresses and big numbers. */
const methods = /\.(?:Equal|Cmp|Compare|Before|After|Sub)$/;
const either =
  /\b(?:Is|Max|Min|Dim|Before|After|Sub|DeepEqual|Equal|Compare|EqualFold|HasPrefix|HasSuffix|Contains|Cmp)\(/;

export function* callsOfSame(tree: GoTree, text: string): Generator<SameArguments> {
  if (!either.test(text)) return;
  for (const node of tree.nodesOf('call_expression')) {
    const callee = childOf(node, 'function');
    if (callee?.kind !== 'selector_expression') continue;
    const found = sameOf(node, callee, tree);
    if (found !== undefined) yield { node, ...found };
  }
}

function sameOf(node: GoNode, callee: GoNode, tree: GoTree): Omit<SameArguments, 'node'> | undefined {
  const field = childOf(callee, 'field');
  if (field === undefined || !either.test(`${tree.textOf(field)}(`)) return undefined;
  const name = tree.textOf(callee);
  const [first, second, third] = partsOf(childOf(node, 'arguments') ?? node);
  const pair = functions.test(name)
    ? [first, second]
    : methods.test(name) && second === undefined
      ? [childOf(callee, 'operand'), first]
      : [];
  const [left, right] = pair;
  if (left === undefined || right === undefined || third !== undefined) return undefined;
  const isSame = tree.textOf(left) === tree.textOf(right) && isPure(left, tree);
  return isSame && !left.kind.endsWith('literal') ? { callee: name, operand: left } : undefined;
}
