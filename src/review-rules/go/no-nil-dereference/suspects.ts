import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';

/**
 * The functions that ask a name for nil, or give it nil, and open the same name, or what it is copied to or from, where the question
 * does not plainly keep nil away. Nothing is found in the others: most need no graph.
 */
export function suspects({ tree }: GoFile): ReadonlySet<GoNode> {
  const doubts = doubtsOf(tree);
  const found = new Set<GoNode>();
  if (doubts.size === 0) return found;
  const copies = copiesIn(tree);
  for (const [around, doubt] of doubts) {
    if (doubt.isOpen) found.add(around);
    for (const name of [...doubt.names]) for (const other of copies.get(name) ?? []) doubt.names.add(other);
  }
  for (const kind of opening)
    for (const node of tree.nodesOf(kind)) {
      const value = openedBy(node);
      const name = value === undefined ? undefined : lastNameOf(value, tree);
      if (value === undefined || name === undefined) continue;
      const around = functionAround(node);
      const doubt = around === undefined || found.has(around) ? undefined : doubts.get(around);
      if (around === undefined || doubt?.names.has(name) !== true) continue;
      if (doubt.given.has(name) || !isGuarded(value, tree)) found.add(around);
    }
  return found;
}

/** What one function asks for nil. */
interface Doubt {
  readonly names: Set<string>;
  /** Those that are nil at first, or later. */
  readonly given: Set<string>;
  /** It asks in another way: of nothing that has a name, or in a `case`. */
  isOpen: boolean;
}

function doubtsOf(tree: GoTree): ReadonlyMap<GoNode, Doubt> {
  const doubts = new Map<GoNode, Doubt>();
  const doubtAround = (node: GoNode): Doubt | undefined => {
    const around = functionAround(node);
    if (around === undefined) return undefined;
    const doubt = doubts.get(around) ?? { names: new Set(), given: new Set(), isOpen: false };
    doubts.set(around, doubt);
    return doubt;
  };
  for (const nil of tree.nodesOf('nil')) if (!isHandedOn(nil)) addQuestion(nil, doubtAround(nil), tree);
  for (const spec of tree.nodesOf('var_spec')) {
    if (childOf(spec, 'value') !== undefined || !nilTypes.test(childOf(spec, 'type')?.kind ?? '')) continue;
    const doubt = doubtAround(spec);
    for (const name of spec.children) if (name.field === 'name') give(tree.textOf(name), doubt);
  }
  return doubts;
}

const nilTypes = /^(?:pointer_type|function_type|type_identifier)$/;

/** To a caller, a function, or a field of something new: most are, and say nothing of what is used. */
function isHandedOn({ parent }: GoNode): boolean {
  if (parent?.kind === 'argument_list' || parent?.kind === 'literal_element') return true;
  return parent?.kind === 'expression_list' && parent.parent?.kind === 'return_statement';
}

function addQuestion(nil: GoNode, doubt: Doubt | undefined, tree: GoTree): void {
  if (doubt === undefined) return;
  const { parent } = nil;
  if (parent?.kind === 'binary_expression') {
    const other = childOf(parent, nil.field === 'left' ? 'right' : 'left');
    const name = other === undefined ? undefined : lastNameOf(other, tree);
    if (name === undefined) doubt.isOpen = true;
    else doubt.names.add(name);
    return;
  }
  const assignment = parent?.kind === 'expression_list' ? parent.parent : undefined;
  const targets = assignment === undefined ? undefined : childOf(assignment, 'left');
  const names = targets === undefined ? [] : partsOf(targets).map((target) => lastNameOf(target, tree));
  if (names.length === 0) doubt.isOpen = true;
  for (const name of names)
    if (name === undefined) doubt.isOpen = true;
    else give(name, doubt);
}

function give(name: string, doubt: Doubt | undefined): void {
  doubt?.names.add(name);
  doubt?.given.add(name);
}

/** `a := b` and `a = b.c` anywhere in the file: what is known of one name is known of the other. */
function copiesIn(tree: GoTree): ReadonlyMap<string, readonly string[]> {
  const copies = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = copies.get(from);
    if (known === undefined) copies.set(from, [to]);
    else if (!known.includes(to)) known.push(to);
  };
  for (const kind of ['short_var_declaration', 'assignment_statement', 'var_spec'])
    for (const node of tree.nodesOf(kind)) {
      const [left, right] = [
        namesIn(childOf(node, 'left') ?? childOf(node, 'name'), tree),
        namesIn(childOf(node, 'right') ?? childOf(node, 'value'), tree),
      ];
      for (const from of right)
        for (const to of left) {
          add(from, to);
          add(to, from);
        }
    }
  return copies;
}

function namesIn(list: GoNode | undefined, tree: GoTree): readonly string[] {
  if (list === undefined) return [];
  const parts = list.kind === 'expression_list' ? partsOf(list) : [list];
  return parts.flatMap((part) => lastNameOf(part, tree) ?? []);
}

/** What nil does not survive, mostly. */
const opening = [
  ...['selector_expression', 'unary_expression', 'call_expression'],
  ...['index_expression', 'slice_expression', 'type_assertion_expression'],
] as const;

function openedBy(node: GoNode): GoNode | undefined {
  if (node.kind === 'unary_expression' && node.children[0]?.kind !== '*') return undefined;
  return childOf(node, node.kind === 'call_expression' ? 'function' : 'operand');
}

/** Of a variable, or a field. */
function lastNameOf(node: GoNode, tree: GoTree): string | undefined {
  switch (node.kind) {
    case 'identifier':
      return tree.textOf(node);
    case 'selector_expression': {
      const field = childOf(node, 'field');
      return field && tree.textOf(field);
    }
    case 'parenthesized_expression': {
      const [inner] = partsOf(node);
      return inner && lastNameOf(inner, tree);
    }
    default:
      return undefined;
  }
}

/** It stands in the body of `if value != nil`. */
function isGuarded(value: GoNode, tree: GoTree): boolean {
  const asked = tree.textOf(value);
  let inner = value;
  for (const node of nodesAround(value)) {
    if (isFunction(node)) return false;
    if (node.kind === 'if_statement') {
      const condition = childOf(node, 'condition');
      const text = condition === undefined ? '' : tree.textOf(condition);
      if (inner.field === 'consequence' && text === `${asked} != nil`) return true;
      if (text.includes(asked)) return false;
    }
    inner = node;
  }
  return false;
}
