import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** Behind more text than that a list is not followed: each copy would read it all. */
const longest = 20_000;

/** Is the list without an element where it is copied into? `copy` makes no room. */
export function copiesNothing(call: GoNode, list: GoNode, tree: GoTree): boolean {
  const owner = functionAround(call);
  if (list.kind !== 'identifier' || owner === undefined) return false;
  const name = tree.textOf(list);
  const body = childOf(owner, 'body') ?? owner;
  if (list.start - body.start > longest) return false;
  const before = tree.textOf({ start: body.start, end: list.start });
  // It was named once, where it was declared.
  const [only, ...others] = before.matchAll(new RegExp(`(?<![\\w.])${name}(?!\\w)`, 'g'));
  if (only === undefined || others.length > 0) return false;
  const declaration = declarationAt(body.start + only.index, owner, tree);
  if (declaration === undefined || !isEmpty(declaration, tree)) return false;
  return !isInOtherLoop(call, declaration);
}

function declarationAt(offset: number, owner: GoNode, tree: GoTree): GoNode | undefined {
  for (const kind of ['var_spec', 'short_var_declaration'])
    for (const one of nodesWithin(tree.nodesOf(kind), owner))
      if (one.start === offset && one.end > offset) return one;
  return undefined;
}

/** `var out []T`, `out := []T{}`, `out := make([]T, 0, n)` */
function isEmpty(declaration: GoNode, tree: GoTree): boolean {
  const value = childOf(declaration, 'value') ?? childOf(declaration, 'right');
  if (value === undefined) return childOf(declaration, 'type')?.kind === 'slice_type';
  const [only, ...others] = value.kind === 'expression_list' ? partsOf(value) : [value];
  const written = only === undefined || others.length > 0 ? '' : tree.textOf(only);
  return /^\[\][\w.*[\]]+\{\s*\}$|^make\(\[\][\w.*[\]]+, 0(?:, [^,]+)?\)$/.test(written);
}

/** What the turn before has made of it is not seen. */
function isInOtherLoop(call: GoNode, declaration: GoNode): boolean {
  return nodesAround(call).some(({ kind, start }) => kind === 'for_statement' && start > declaration.start);
}
