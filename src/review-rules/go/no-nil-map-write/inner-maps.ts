import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { Variables } from '../_kit/variables.ts';
import type { ElementWrite } from './element-writes.ts';
import { isGuarded } from './unmade-fields.ts';

/** Maps in a map that the function makes, and that it never puts one into. */
export class InnerMaps {
  readonly #tree: GoTree;
  readonly #known = new Map<GoNode, boolean>();
  readonly #fields = new Map<string, boolean>();
  #variables: Variables | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** `m[a][b] = v` */
  has({ map, target }: ElementWrite): boolean {
    const outer = map.kind === 'index_expression' ? childOf(map, 'operand') : undefined;
    if (outer?.kind === 'selector_expression') return this.#isFieldOfOwn(outer, target);
    if (outer?.kind !== 'identifier' || !/^\w+$/.test(this.#tree.textOf(outer))) return false;
    const declared = (this.#variables ??= new Variables(this.#tree)).declarationOf(outer);
    if (declared === undefined) return false;
    const isEmpty = this.#known.get(declared) ?? this.#staysEmpty(declared);
    this.#known.set(declared, isEmpty);
    return isEmpty && !isGuarded(target, this.#tree.textOf(outer), this.#tree);
  }

  /** `x.m[a][b] = v`, where the function makes `x`, and only reads and writes fields of it. */
  #isFieldOfOwn(outer: GoNode, target: GoNode): boolean {
    const [operand, field] = [childOf(outer, 'operand'), childOf(outer, 'field')];
    const around = declarationAround(outer);
    if (operand?.kind !== 'identifier' || field === undefined || around === undefined) return false;
    const [name, of] = [this.#tree.textOf(field), this.#tree.textOf(operand)];
    const key = `${around.start}.${of}.${name}`;
    const isEmpty = this.#fields.get(key) ?? this.#isEmptyField(around, of, name);
    this.#fields.set(key, isEmpty);
    return isEmpty && !isGuarded(target, name, this.#tree);
  }

  #isEmptyField(around: GoNode, of: string, name: string): boolean {
    if (!/^[a-z]\w*$/.test(name) || !/^\w+$/.test(of) || this.#isReadAsType(name)) return false;
    const text = this.#tree.textOf(around);
    const [, set = ''] = new RegExp(`\\b${of} := &?\\w+\\{[^{}]*\\b${name}: *(.*)`).exec(text) ?? [];
    const others = new RegExp(`\\b${of}\\b(?! := &?\\w+\\{|\\.\\w+\\b(?!\\())`, 'g');
    const isOwn =
      (text.match(others) ?? []).length ===
      (text.match(new RegExp(`\\breturn ${of}\\b(?!\\.)`, 'g')) ?? []).length;
    if (!startsEmpty.test(set) || !isOwn) return false;
    return this.#tree
      .nodesOf('selector_expression')
      .every((one) => this.#tree.textOf(childOf(one, 'field') ?? one) !== name || isHarmless(one));
  }

  #staysEmpty(declared: GoNode): boolean {
    if (!isMadeHere(declared, this.#tree)) return false;
    const name = this.#tree.textOf(declared);
    if (this.#isReadAsType(name)) return false;
    return this.#tree
      .nodesOf('identifier')
      .every(
        (one) =>
          one === declared ||
          this.#tree.textOf(one) !== name ||
          this.#variables?.declarationOf(one) !== declared ||
          isHarmless(one),
      );
  }

  /** The parser takes `m[x.y]` and `m[x.y][z]` for a generic type. */
  #isReadAsType(name: string): boolean {
    return this.#tree.nodesOf('type_identifier').some((one) => this.#tree.textOf(one) === name);
  }
}

/** What is given to a field: no map is in it. */
const startsEmpty = /^(?:make\(map\[[\w.*]+\]map\[|map\[[\w.*]+\]map\[[^{}]*\{\s*\})/;

/** `m := make(map[A]map[B]C)`, `m := map[A]map[B]C{}` in a function. */
function isMadeHere(declared: GoNode, tree: GoTree): boolean {
  const statement = declared.parent?.parent;
  if (statement?.kind !== 'short_var_declaration' || functionAround(declared) === undefined) return false;
  const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
  if (left === undefined || right === undefined || partsOf(left).length !== 1) return false;
  return /^(?:make\(map\[[\w.*]+\]map\[[\w.*]+\][^(){}]*(?:\(\)|\{\})?[^{}]*\)|map\[[\w.*]+\]map\[[\w.*]+\][\w.*[\]]+\{\s*\})$/.test(
    tree.textOf(right),
  );
}

/** What is done with it here puts nothing into it. */
function isHarmless(outer: GoNode): boolean {
  const { parent, field } = outer;
  if (parent?.kind === 'range_clause') return field === 'right';
  if (parent?.kind === 'expression_list') return parent.parent?.kind === 'return_statement';
  if (parent?.kind !== 'index_expression' || field !== 'operand') return false;
  const list = parent.parent;
  return list?.kind !== 'expression_list' || list.field !== 'left';
}
