import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, indexOfChildAt, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Variables } from '../_kit/variables.ts';
import type { LockTypes } from './lock-types.ts';

/** A type as the file writes it, or the address of such a value. */
export interface ValueType {
  readonly type: GoNode;
  readonly isPointer: boolean;
}

/** Longer chains of names and assignments are not followed. */
const longest = 12;

/** The types of expressions, as far as declarations of the file tell them. */
export class ValueTypes {
  readonly #tree: GoTree;
  readonly #types: LockTypes;
  readonly #variables: Variables;

  constructor(tree: GoTree, types: LockTypes, variables: Variables) {
    this.#tree = tree;
    this.#types = types;
    this.#variables = variables;
  }

  of(expression: GoNode, depth = 0): ValueType | undefined {
    if (depth > longest) return undefined;
    switch (expression.kind) {
      case 'identifier':
        return this.#ofVariable(expression, depth);
      case 'parenthesized_expression':
        return this.#ofPart(partsOf(expression)[0], depth);
      case 'unary_expression':
        return this.#ofUnary(expression, depth);
      case 'composite_literal':
        return asWritten(childOf(expression, 'type'));
      case 'call_expression':
        return this.#ofNew(expression);
      case 'selector_expression':
        return this.#ofField(expression, depth);
      case 'index_expression':
        return this.elementOf(childOf(expression, 'operand'), depth + 1);
      default:
        return undefined;
    }
  }

  /** The type of what a list, a map or an array holds. */
  elementOf(list: GoNode | undefined, depth = 0): ValueType | undefined {
    const found = this.#ofPart(list, depth);
    const made = found === undefined || found.isPointer ? undefined : this.#types.underlying(found.type);
    if (made === undefined) return undefined;
    return asWritten(childOf(made, made.kind === 'map_type' ? 'value' : 'element'));
  }

  #ofPart(part: GoNode | undefined, depth: number): ValueType | undefined {
    return part === undefined ? undefined : this.of(part, depth + 1);
  }

  #ofUnary(expression: GoNode, depth: number): ValueType | undefined {
    const found = this.#ofPart(childOf(expression, 'operand'), depth);
    const operator = childOf(expression, 'operator')?.kind;
    if (found === undefined || (operator !== '*' && operator !== '&')) return undefined;
    return found.isPointer === (operator === '*') ? { ...found, isPointer: !found.isPointer } : undefined;
  }

  /** `new(T)` */
  #ofNew(call: GoNode): ValueType | undefined {
    const callee = childOf(call, 'function');
    const [type] = partsOf(childOf(call, 'arguments') ?? call);
    const isNew = callee !== undefined && type !== undefined && this.#tree.textOf(callee) === 'new';
    return isNew && type.kind !== 'pointer_type' ? { type, isPointer: true } : undefined;
  }

  #ofField(expression: GoNode, depth: number): ValueType | undefined {
    const [owner, name] = [this.#ofPart(childOf(expression, 'operand'), depth), childOf(expression, 'field')];
    if (owner === undefined || name === undefined) return undefined;
    const fields = kindIn(this.#types.underlying(owner.type), 'field_declaration_list');
    const field = fields?.children.find((one) =>
      one.children.some(
        (part) => part.field === 'name' && this.#tree.textOf(part) === this.#tree.textOf(name),
      ),
    );
    return field === undefined ? undefined : asWritten(childOf(field, 'type'));
  }

  #ofVariable(identifier: GoNode, depth: number): ValueType | undefined {
    const name = this.#variables.declarationOf(identifier);
    const by = name?.parent;
    if (name === undefined || by === undefined) return undefined;
    if (by.kind === 'parameter_declaration') return asWritten(childOf(by, 'type'));
    if (by.kind === 'var_spec') return asWritten(childOf(by, 'type')) ?? this.#ofValueFor(name, by, depth);
    const statement = by.kind === 'expression_list' ? by.parent : undefined;
    if (statement?.kind === 'short_var_declaration') return this.#ofAssigned(name, by, statement, depth);
    const isElement = statement?.kind === 'range_clause' && partsOf(by).indexOf(name) === 1;
    return isElement ? this.elementOf(childOf(statement, 'right'), depth + 1) : undefined;
  }

  #ofValueFor(name: GoNode, spec: GoNode, depth: number): ValueType | undefined {
    const values = childOf(spec, 'value');
    const names = spec.children.filter(({ field }) => field === 'name');
    const all = values === undefined ? [] : partsOf(values);
    return all.length === names.length ? this.#ofPart(all[names.indexOf(name)], depth) : undefined;
  }

  #ofAssigned(name: GoNode, left: GoNode, statement: GoNode, depth: number): ValueType | undefined {
    const right = childOf(statement, 'right');
    if (right?.children.length !== left.children.length) return undefined;
    return this.#ofPart(right.children[indexOfChildAt(left, name.start)], depth);
  }
}

function asWritten(type: GoNode | undefined): ValueType | undefined {
  if (type === undefined) return undefined;
  if (type.kind !== 'pointer_type') return { type, isPointer: false };
  const [inner] = partsOf(type);
  return inner === undefined || inner.kind === 'pointer_type' ? undefined : { type: inner, isPointer: true };
}
