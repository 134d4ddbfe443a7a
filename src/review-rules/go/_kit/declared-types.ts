import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from './functions.ts';

/** Types by name. undefined: several of one name, or a type that is not written. */
type Types = ReadonlyMap<string, string | undefined>;

/** The types that a file writes where it declares parameters, variables and fields. */
export class DeclaredTypes {
  readonly #tree: GoTree;
  #variables: ReadonlyMap<GoNode, Types> | undefined;
  #fields: ReadonlyMap<string, Types> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** Of a variable, a field of a variable, and of what `len` gives; undefined: it is not known. */
  of(expression: GoNode): string | undefined {
    switch (expression.kind) {
      case 'identifier':
        return this.#ofVariable(expression);
      case 'call_expression':
        return /^(?:len|cap)\(/.test(this.#tree.textOf(expression)) ? 'int' : undefined;
      case 'selector_expression': {
        const [operand, field] = [childOf(expression, 'operand'), childOf(expression, 'field')];
        const owner = operand === undefined ? undefined : this.of(operand);
        if (owner === undefined || field === undefined) return undefined;
        this.#fields ??= this.#byStruct();
        return this.#fields.get(owner.replace(/^\*/, ''))?.get(this.#tree.textOf(field));
      }
      default:
        return undefined;
    }
  }

  #ofVariable(identifier: GoNode): string | undefined {
    const variables = (this.#variables ??= this.#byFunction());
    const name = this.#tree.textOf(identifier);
    const around = nodesAround(identifier).find(
      (node) => isFunction(node) && variables.get(node)?.has(name) === true,
    );
    return around === undefined ? undefined : variables.get(around)?.get(name);
  }

  #byFunction(): ReadonlyMap<GoNode, Types> {
    const found = new Map<GoNode, Map<string, string | undefined>>();
    for (const kind of declarations) {
      for (const node of this.#tree.nodesOf(kind)) {
        const around = functionAround(node);
        if (around === undefined) continue;
        const types = found.get(around) ?? new Map<string, string | undefined>();
        found.set(around, types);
        for (const [name, type] of this.#declaredBy(node))
          types.set(name, types.has(name) ? undefined : type);
      }
    }
    return found;
  }

  #declaredBy(node: GoNode): readonly (readonly [name: string, type: string | undefined])[] {
    const type = childOf(node, 'type');
    const left = childOf(node, 'left');
    const names = left === undefined ? node.children.filter(({ field }) => field === 'name') : partsOf(left);
    const written = type === undefined ? this.#convertedTo(node) : this.#tree.textOf(type);
    const isOfAll = type !== undefined || names.length === 1;
    return names.map((name) => [this.#tree.textOf(name), isOfAll ? written : undefined]);
  }

  /** `i := uint(10)` */
  #convertedTo(node: GoNode): string | undefined {
    const [value] = node.kind === 'short_var_declaration' ? partsOf(childOf(node, 'right') ?? node) : [];
    const callee = value?.kind === 'call_expression' ? childOf(value, 'function') : undefined;
    const text = callee === undefined ? '' : this.#tree.textOf(callee);
    return /^u?int(?:8|16|32|64)?$/.test(text) ? text : undefined;
  }

  #byStruct(): ReadonlyMap<string, Types> {
    const found = new Map<string, Map<string, string | undefined>>();
    for (const node of this.#tree.nodesOf('field_declaration')) {
      const spec = node.parent?.parent?.parent;
      const name = spec?.kind === 'type_spec' ? childOf(spec, 'name') : undefined;
      if (name === undefined) continue;
      const types = found.get(this.#tree.textOf(name)) ?? new Map<string, string | undefined>();
      found.set(this.#tree.textOf(name), types);
      for (const [field, type] of this.#declaredBy(node))
        types.set(field, types.has(field) ? undefined : type);
    }
    return found;
  }
}

const declarations = ['parameter_declaration', 'var_spec', 'short_var_declaration', 'range_clause'] as const;
