import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from './declared-types.ts';
import { functionAround } from './functions.ts';

/** By name; undefined: names of several types. */
type Types = ReadonlyMap<string, string | undefined>;

/** Characters of a type: that of an anonymous struct may be long. */
const longest = 80;
/** Characters of a function that are read for each of its names. */
const longestHome = 20_000;

/**
 * Types of variables and fields, as the file declares them; of a field also where the type of what has it is declared in another file, and all
 * fields of that name in this file are of one type. A variable of the same name says nothing.
 */
export class TypesByName {
  readonly #tree: GoTree;
  readonly #declared: DeclaredTypes;
  #fields: Types | undefined;
  #variables: Types | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
    this.#declared = new DeclaredTypes(tree);
  }

  of(expression: GoNode): string | undefined {
    return this.#declared.of(expression) ?? this.#ofFieldOrPackage(expression);
  }

  #ofFieldOrPackage(expression: GoNode): string | undefined {
    const tree = this.#tree;
    if (expression.kind === 'selector_expression') {
      this.#fields ??= typesByName(tree.nodesOf('field_declaration'), tree);
      const field = childOf(expression, 'field');
      return field === undefined ? undefined : this.#fields.get(tree.textOf(field));
    }
    if (expression.kind !== 'identifier' || this.#isDeclaredInFunction(expression)) return undefined;
    this.#variables ??= typesByName(
      tree.nodesOf('var_spec').filter((one) => functionAround(one) === undefined),
      tree,
    );
    return this.#variables.get(tree.textOf(expression));
  }

  #isDeclaredInFunction(identifier: GoNode): boolean {
    const home = functionAround(identifier);
    if (home === undefined) return false;
    if (home.end - home.start > longestHome) return true;
    const name = this.#tree.textOf(identifier);
    return new RegExp(`\\b${name}\\b[\\w, ]* :=|\\bvar ${name}\\b`).test(this.#tree.textOf(home));
  }
}

function typesByName(nodes: readonly GoNode[], tree: GoTree): Types {
  const found = new Map<string, string | undefined>();
  for (const node of nodes) {
    const written = typeOf(node, tree);
    for (const one of node.children) {
      if (one.field !== 'name') continue;
      const name = tree.textOf(one);
      found.set(name, found.has(name) && found.get(name) !== written ? undefined : written);
    }
  }
  return found;
}

function typeOf(declaration: GoNode, tree: GoTree): string | undefined {
  const type = childOf(declaration, 'type');
  if (type !== undefined) return type.end - type.start > longest ? undefined : tree.textOf(type);
  const [value, ...others] = partsOf(childOf(declaration, 'value') ?? declaration);
  if (value === undefined || others.length > 0) return undefined;
  return /^(?:composite_literal|unary_expression|call_expression)$/.test(value.kind)
    ? typeOfLiteral(tree.textOf(value).slice(0, longest))
    : undefined;
}

/** `*http.Client` of `&http.Client{}` and `new(http.Client)` */
function typeOfLiteral(value: string): string | undefined {
  const literal = /^(&?)([\w.]+)\s*\{/.exec(value);
  if (literal !== null) return `${literal[1] === '&' ? '*' : ''}${literal[2] ?? ''}`;
  const made = /^new\(([\w.]+)\)/.exec(value)?.[1];
  return made === undefined ? undefined : `*${made}`;
}
