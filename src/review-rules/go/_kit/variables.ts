import { lastIndexWhere } from '../../../domain/last-index-where.ts';
import type { Offset } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from './functions.ts';

interface Declared {
  /** The name where it is declared. */
  readonly name: GoNode;
  /** It is known from here on. */
  readonly from: Offset;
  readonly scope: GoNode;
}

/** What opens a scope of its own for the names that are declared right in it. */
const scopeKinds: ReadonlySet<string> = new Set([
  'source_file',
  'function_declaration',
  'method_declaration',
  'func_literal',
  'function_type',
  'method_elem',
  'statement_list',
  'block',
  'if_statement',
  'for_statement',
  'expression_switch_statement',
  'type_switch_statement',
  'communication_case',
]);

/** Variables of one name in one another that are looked through; more are written by a machine. */
const mostShadowed = 200;

/** Which variable of the file a name means: looked up by scopes, as Go does. */
export class Variables {
  readonly #tree: GoTree;
  readonly #byName = new Map<string, Declared[]>();
  readonly #ofFile = new Map<string, GoNode>();
  /** A name at a declaration → where its variable was declared first. */
  readonly #declaring = new Map<GoNode, GoNode>();

  constructor(tree: GoTree) {
    this.#tree = tree;
    for (const kind of [
      'short_var_declaration',
      'range_clause',
      'receive_statement',
      'type_switch_statement',
    ])
      for (const node of tree.nodesOf(kind)) this.#declareLeft(node);
    for (const kind of ['var_spec', 'const_spec'])
      for (const node of tree.nodesOf(kind)) this.#declareNames(node, node.end);
    for (const kind of ['parameter_declaration', 'variadic_parameter_declaration'])
      for (const node of tree.nodesOf(kind)) this.#declareNames(node, node.start);
    for (const [name, list] of this.#byName) this.#byName.set(name, this.#inOrder(list));
  }

  /** The name at its declaration; undefined: not a variable of this file, or one that we do not find. */
  declarationOf(identifier: GoNode): GoNode | undefined {
    const own = this.#declaring.get(identifier);
    if (own !== undefined) return own;
    const name = this.#tree.textOf(identifier);
    const known = this.#byName.get(name) ?? [];
    const last = lastIndexWhere(known, ({ from }) => from <= identifier.start);
    for (let index = last; index >= 0 && index > last - mostShadowed; index--) {
      const one = known[index];
      if (one !== undefined && identifier.end <= one.scope.end) return one.name;
    }
    return last >= mostShadowed ? undefined : this.#ofFile.get(name);
  }

  /** `:=` gives a new value to what its own block has already. */
  #inOrder(list: readonly Declared[]): Declared[] {
    const first = new Map<GoNode, GoNode>();
    return list
      .toSorted((a, b) => a.from - b.from)
      .map((one) => {
        const name = first.get(one.scope) ?? one.name;
        first.set(one.scope, name);
        this.#declaring.set(one.name, name);
        return { ...one, name };
      });
  }

  #declareLeft(node: GoNode): void {
    const isType = node.kind === 'type_switch_statement';
    if (!isType && node.kind !== 'short_var_declaration' && kindIn(node, ':=') === undefined) return;
    const left = childOf(node, isType ? 'alias' : 'left');
    for (const name of left === undefined ? [] : partsOf(left))
      if (name.kind === 'identifier') this.#declare(name, isType ? (left?.end ?? 0) : node.end, node);
  }

  #declareNames(node: GoNode, from: Offset): void {
    for (const name of node.children)
      if (name.field === 'name' && name.kind === 'identifier') this.#declare(name, from, node);
  }

  #declare(name: GoNode, from: Offset, by: GoNode): void {
    const scope = scopeKinds.has(by.kind) ? by : scopeOf(by);
    const text = this.#tree.textOf(name);
    if (scope === undefined || text === '_') return;
    if (scope.kind === 'source_file') {
      this.#ofFile.set(text, name);
      return;
    }
    const list = this.#byName.get(text);
    const one = { name, from, scope };
    if (list === undefined) this.#byName.set(text, [one]);
    else list.push(one);
  }
}

/** Parameters belong to the block of the body. */
function scopeOf(node: GoNode): GoNode | undefined {
  for (const around of nodesAround(node)) {
    if (!scopeKinds.has(around.kind)) continue;
    const block = around.kind === 'statement_list' ? around.parent : around;
    const owner = block?.kind === 'block' ? block.parent : undefined;
    return owner !== undefined && isFunction(owner) ? owner : around;
  }
  return undefined;
}
