import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from './functions.ts';

/** A type as it is written, or the value that a variable is declared with. */
type Written = string | GoNode | undefined;
/** Types by name. undefined: several of one name, or a type that is not written. */
type Types = ReadonlyMap<string, Written>;

/** Values that are made of other variables are followed so far. */
const deepest = 4;

/** The types that a file writes where it declares parameters, variables and fields. */
export class DeclaredTypes {
  readonly #tree: GoTree;
  #variables: ReadonlyMap<GoNode, Types> | undefined;
  #fields: ReadonlyMap<string, Types> | undefined;
  #methods: ReadonlySet<string> | undefined;
  #depth = 0;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** Of a variable, a field of a variable, and of what `len` gives; undefined: it is not known. */
  of(expression: GoNode): string | undefined {
    switch (expression.kind) {
      case 'identifier':
        return this.#ofVariable(expression);
      case 'call_expression':
        return this.#ofCall(expression);
      case 'binary_expression':
        return this.#ofSum(expression);
      case 'selector_expression': {
        const [operand, field] = [childOf(expression, 'operand'), childOf(expression, 'field')];
        const owner = operand === undefined ? undefined : this.of(operand);
        if (owner === undefined || field === undefined) return undefined;
        this.#fields ??= this.#byStruct();
        const written = this.#fields.get(owner.replace(/^\*|\[.*$/g, ''))?.get(this.#tree.textOf(field));
        return typeof written === 'string' ? written : undefined;
      }
      default:
        return undefined;
    }
  }

  /** Does a type of the file have a method of that name? */
  hasMethod(name: string): boolean {
    this.#methods ??= new Set(
      this.#tree.nodesOf('method_declaration').map((one) => this.#tree.textOf(childOf(one, 'name') ?? one)),
    );
    return this.#methods.has(name);
  }

  #ofVariable(identifier: GoNode): string | undefined {
    const variables = (this.#variables ??= this.#byFunction());
    const name = this.#tree.textOf(identifier);
    const around = nodesAround(identifier).find(
      (node) => isFunction(node) && variables.get(node)?.has(name) === true,
    );
    const written = around === undefined ? undefined : variables.get(around)?.get(name);
    if (written === undefined || typeof written === 'string') return written;
    if (this.#depth >= deepest) return undefined;
    this.#depth++;
    const found = this.of(written);
    this.#depth--;
    return found;
  }

  /** `len(x)`, `uint(x)` */
  #ofCall(call: GoNode): string | undefined {
    const callee = childOf(call, 'function');
    const name = callee?.kind === 'identifier' ? this.#tree.textOf(callee) : '';
    if (name === 'len' || name === 'cap') return 'int';
    return numbers.test(name) ? name : undefined;
  }

  /** `n - 1`: numbers of two types have no sum. */
  #ofSum(sum: GoNode): string | undefined {
    if (!/^[-+*/%]$/.test(childOf(sum, 'operator')?.kind ?? '')) return undefined;
    for (const side of ['left', 'right']) {
      const operand = childOf(sum, side);
      const type = operand === undefined ? undefined : this.of(operand);
      if (type !== undefined) return numbers.test(type) ? type : undefined;
    }
    return undefined;
  }

  #byFunction(): ReadonlyMap<GoNode, Types> {
    const found = new Map<GoNode, Map<string, Written>>();
    for (const kind of declarations) {
      for (const node of this.#tree.nodesOf(kind)) {
        const around = functionAround(node);
        if (around === undefined) continue;
        const types = found.get(around) ?? new Map<string, Written>();
        found.set(around, types);
        for (const [name, type] of this.#declaredBy(node))
          types.set(name, types.has(name) ? undefined : type);
      }
    }
    return found;
  }

  #declaredBy(node: GoNode): readonly (readonly [name: string, type: Written])[] {
    const type = childOf(node, 'type');
    const left = childOf(node, 'left');
    const names = left === undefined ? node.children.filter(({ field }) => field === 'name') : partsOf(left);
    const written = type === undefined ? valueOf(node, this.#tree) : this.#tree.textOf(type);
    const isOfAll = type !== undefined || names.length === 1;
    // `n, err := strconv.Atoi(s)`
    const first = isOfAll ? written : numberReadBy(node, this.#tree);
    return names.map((name, index) => [
      this.#tree.textOf(name),
      isOfAll || index === 0 ? (index === 0 ? first : written) : undefined,
    ]);
  }

  #byStruct(): ReadonlyMap<string, Types> {
    const found = new Map<string, Map<string, Written>>();
    for (const node of this.#tree.nodesOf('field_declaration')) {
      const spec = node.parent?.parent?.parent;
      const name = spec?.kind === 'type_spec' ? childOf(spec, 'name') : undefined;
      if (name === undefined) continue;
      const types = found.get(this.#tree.textOf(name)) ?? new Map<string, Written>();
      found.set(this.#tree.textOf(name), types);
      for (const [field, type] of this.#declaredBy(node))
        types.set(field, types.has(field) ? undefined : type);
    }
    return found;
  }
}

const declarations = ['parameter_declaration', 'var_spec', 'short_var_declaration', 'range_clause'] as const;
const numbers = /^(?:u?int(?:8|16|32|64)?|float(?:32|64))$/;

/** `i := uint(10)`, `n := s.count`, `i := 0`, `cfg := Config{}`, `cfg := &Config{}` */
function valueOf(node: GoNode, tree: GoTree): Written {
  const [value] = node.kind === 'short_var_declaration' ? partsOf(childOf(node, 'right') ?? node) : [];
  if (value?.kind === 'int_literal') return 'int';
  const literal = value?.kind === 'unary_expression' ? childOf(value, 'operand') : value;
  if (literal?.kind === 'composite_literal') {
    const type = childOf(literal, 'type');
    const sign = literal === value ? '' : '*';
    return type === undefined || type.end - type.start > longest ? undefined : sign + tree.textOf(type);
  }
  return value !== undefined && /^(?:call|binary|selector)_expression$/.test(value.kind) ? value : undefined;
}

/** Characters of a type: that of an anonymous struct may be long. */
const longest = 80;

const read: ReadonlyMap<string, string> = new Map([
  ['strconv.Atoi', 'int'],
  ['strconv.ParseInt', 'int64'],
  ['strconv.ParseUint', 'uint64'],
  ['strconv.ParseFloat', 'float64'],
]);

function numberReadBy(node: GoNode, tree: GoTree): string | undefined {
  const [value] = node.kind === 'short_var_declaration' ? partsOf(childOf(node, 'right') ?? node) : [];
  const callee = value?.kind === 'call_expression' ? childOf(value, 'function') : undefined;
  if (callee === undefined || tree.imports.get('strconv') !== 'strconv') return undefined;
  return read.get(tree.textOf(callee));
}
