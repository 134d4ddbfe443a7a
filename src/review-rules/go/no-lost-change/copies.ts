import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';

/** A variable that holds a copy of something that others look at. */
export interface Copy {
  readonly name: string;
  /** A struct of the file. */
  readonly type: string;
  /** What runs with the copy. */
  readonly scope: GoNode;
  /** From here on it is there. */
  readonly from: number;
  readonly how: 'receiver' | 'parameter' | 'loop' | 'element';
}

/** Fields of the structs of a file, by the name of the type; those of embedded types belong to somebody else. */
export type Structs = ReadonlyMap<string, ReadonlySet<string>>;

export function structsOf(tree: GoTree): Structs {
  const found = new Map<string, Set<string>>();
  for (const field of tree.nodesOf('field_declaration')) {
    const spec = field.parent?.parent?.parent;
    const name = spec?.kind === 'type_spec' ? childOf(spec, 'name') : undefined;
    if (name === undefined) continue;
    const fields = found.get(tree.textOf(name)) ?? new Set<string>();
    found.set(tree.textOf(name), fields);
    for (const one of field.children) if (one.field === 'name') fields.add(tree.textOf(one));
  }
  return found;
}

export function* copiesIn(tree: GoTree, structs: Structs, types: DeclaredTypes): Generator<Copy> {
  yield* receivers(tree, structs);
  yield* parameters(tree, structs);
  yield* loopVariables(tree, structs, types);
  yield* elements(tree, structs, types);
}

/** `func (t Table) Add()` */
function* receivers(tree: GoTree, structs: Structs): Generator<Copy> {
  for (const node of tree.nodesOf('method_declaration')) {
    const [receiver, scope] = [childOf(node, 'receiver'), kindIn(node, 'block')];
    const [, name, type] =
      /^\((\w+) (\w+)\)$/.exec(receiver === undefined ? '' : tree.textOf(receiver)) ?? [];
    if (name === undefined || type === undefined || scope === undefined || !structs.has(type)) continue;
    yield { name, type, scope, from: scope.start, how: 'receiver' };
  }
}

/** `func Rename(o Owner, name string)` */
function* parameters(tree: GoTree, structs: Structs): Generator<Copy> {
  for (const declaration of tree.nodesOf('parameter_declaration')) {
    const [list, type] = [declaration.parent, childOf(declaration, 'type')];
    if (type?.kind !== 'type_identifier') continue;
    const owner = list?.field === 'parameters' ? list.parent : undefined;
    const scope = owner === undefined ? undefined : kindIn(owner, 'block');
    if (scope === undefined || !/^(?:function|method)_declaration$/.test(owner?.kind ?? '')) continue;
    const written = tree.textOf(type);
    if (!structs.has(written)) continue;
    for (const name of declaration.children.filter(({ field }) => field === 'name'))
      yield { name: tree.textOf(name), type: written, scope, from: scope.start, how: 'parameter' };
  }
}

/** `for _, rule := range rules` */
function* loopVariables(tree: GoTree, structs: Structs, types: DeclaredTypes): Generator<Copy> {
  for (const clause of tree.nodesOf('range_clause')) {
    const [left, right] = [childOf(clause, 'left'), childOf(clause, 'right')];
    const [, value] = left === undefined ? [] : partsOf(left);
    const scope = clause.parent === undefined ? undefined : childOf(clause.parent, 'body');
    if (value === undefined || right === undefined || scope === undefined) continue;
    const type = elementOf(types.of(right) ?? elementOfLoop(right, tree, types), structs);
    if (type !== undefined) yield { name: tree.textOf(value), type, scope, from: scope.start, how: 'loop' };
  }
}

/** `list` of `for _, list := range lists`, around another loop. */
function elementOfLoop(list: GoNode, tree: GoTree, types: DeclaredTypes): string | undefined {
  if (list.kind !== 'identifier') return undefined;
  for (const around of nodesAround(list)) {
    const clause = around.kind === 'for_statement' ? kindIn(around, 'range_clause') : undefined;
    const [left, right] = clause === undefined ? [] : [childOf(clause, 'left'), childOf(clause, 'right')];
    const [, value] = left === undefined ? [] : partsOf(left);
    if (value === undefined || right === undefined || right === list) continue;
    if (tree.textOf(value) !== tree.textOf(list)) continue;
    return /^(?:\[\d*\]|map\[\w+\])(.+)$/.exec(types.of(right) ?? '')?.[1];
  }
  return undefined;
}

/** `node, ok := g.nodes[name]` */
function* elements(tree: GoTree, structs: Structs, types: DeclaredTypes): Generator<Copy> {
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
    const [value, ...more] = right === undefined ? [] : partsOf(right);
    const [name] = left === undefined ? [] : partsOf(left);
    const operand = value?.kind === 'index_expression' ? childOf(value, 'operand') : undefined;
    if (operand === undefined || more.length > 0 || name === undefined) continue;
    const type = elementOf(types.of(operand), structs);
    const scope = nodesAround(statement).find(({ kind }) => kind === 'block');
    if (type === undefined || scope === undefined) continue;
    yield { name: tree.textOf(name), type, scope, from: statement.end, how: 'element' };
  }
}

/** `Rule` of `[]Rule` and of `map[string]Rule`. */
function elementOf(type: string | undefined, structs: Structs): string | undefined {
  const [, element] = /^(?:\[\d*\]|map\[\w+\])(\w+)$/.exec(type ?? '') ?? [];
  return element !== undefined && structs.has(element) ? element : undefined;
}
