import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { copiesIn, structsOf } from './copies.ts';
import type { Copy, Structs } from './copies.ts';

/** A field of a copy that is written, and the copy is never looked at again. */
export interface LostChange {
  /** `rule.Hits` */
  readonly target: GoNode;
  readonly copy: Copy;
}

export function* findLostChanges({ tree, text }: GoFile): Generator<LostChange> {
  if (!/\bstruct\s*\{/.test(text)) return;
  const structs = structsOf(tree);
  if (structs.size === 0) return;
  for (const copy of copiesIn(tree, structs, new DeclaredTypes(tree))) {
    const target = lostIn(copy, tree, structs);
    if (target !== undefined) yield { target, copy };
  }
}

/** More of a name are in no function that people write. */
const mostUses = 200;

function lostIn(copy: Copy, tree: GoTree, structs: Structs): GoNode | undefined {
  const { name, scope, from } = copy;
  const written = new RegExp(String.raw`(?<![\w.])${name}\.\w+(?: [-+*/|&]?=(?!=)|\+\+|--)`);
  const behind = tree.textOf({ start: from, end: scope.end });
  // Behind a jump it may be read above.
  if (name === '_' || !written.test(behind) || /\bgoto \w/.test(behind)) return undefined;
  const uses: GoNode[] = [];
  collect(scope, copy, tree, uses);
  if (uses.length > mostUses) return undefined;
  const kinds = uses.map((use) => useOf(use, copy, tree, structs));
  if (kinds.includes('elsewhere')) return undefined;
  const last = uses.findLast((_, index) => kinds[index] === 'read');
  return uses
    .filter((_, index) => kinds[index] === 'written')
    .map((use) => use.parent ?? use)
    .find((target) => isLost(target, last, uses, copy));
}

function collect(node: GoNode, copy: Copy, tree: GoTree, found: GoNode[]): void {
  if (node.end <= copy.from) return;
  const isName = node.kind === 'identifier' || node.kind === 'type_identifier';
  if (isName && tree.textOf(node) === copy.name) found.push(node);
  for (const child of node.children) collect(child, copy, tree, found);
}

/** `elsewhere`: somebody else may see the copy, or it is another variable, or another value from there on. */
function useOf(
  use: GoNode,
  { type, scope }: Copy,
  tree: GoTree,
  structs: Structs,
): 'read' | 'written' | 'elsewhere' {
  const { parent } = use;
  const isInClosure = nodesAround(use).some((one) => one.kind === 'func_literal' && one.start > scope.start);
  if (isInClosure || use.kind === 'type_identifier' || parent?.kind === 'unary_expression')
    return 'elsewhere';
  if (parent?.kind === 'expression_list' && parent.field === 'left') return 'elsewhere';
  if (parent?.kind !== 'selector_expression' || use.field !== 'operand')
    return isDeclared(use) ? 'elsewhere' : 'read';
  const field = childOf(parent, 'field');
  const isOwn = field !== undefined && structs.get(type)?.has(tree.textOf(field)) === true;
  // What is not a field of the struct itself may be one of a pointer in it, or a method.
  if (!isOwn || parent.parent?.kind === 'unary_expression') return 'elsewhere';
  return isTarget(parent) ? 'written' : 'read';
}

/** `var x T`, `func(x T)` */
function isDeclared({ parent, field }: GoNode): boolean {
  return field === 'name' || parent?.kind === 'range_clause';
}

function isTarget({ parent }: GoNode): boolean {
  if (parent?.kind === 'inc_statement' || parent?.kind === 'dec_statement') return true;
  return (
    parent?.kind === 'expression_list' &&
    parent.field === 'left' &&
    parent.parent?.kind === 'assignment_statement'
  );
}

/** Nothing is read behind it, nor in a loop around it, but by the statement itself. */
function isLost(target: GoNode, last: GoNode | undefined, uses: readonly GoNode[], { scope }: Copy): boolean {
  const statement = nodesAround(target).find(({ kind }) => kind.endsWith('_statement')) ?? target;
  if (last !== undefined && last.start >= statement.end) return false;
  const loop = [...nodesAround(statement)].findLast(
    (one) => one.kind === 'for_statement' && one.start > scope.start,
  );
  return !uses.some(
    (use) =>
      loop !== undefined &&
      loop.start <= use.start &&
      use.end <= loop.end &&
      (use.start < statement.start || use.start >= statement.end),
  );
}
