import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import { namesSetIn, plainTypeOf } from './struct-types.ts';

/** Where the structs of a file are made, and which of their fields that leaves out. */
export class Makers {
  readonly #tree: GoTree;
  #methods: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** Each literal leaves it out, and one of them is what `New…` gives, or what the method is called on, as it was made. */
  leaveOut(field: string, type: string, writer: string): boolean {
    const literals = this.#tree
      .nodesOf('composite_literal')
      .filter((one) => this.#isOf(type, childOf(one, 'type')));
    if (!literals.every((one) => namesSetIn(one, this.#tree)?.has(field) === false)) return false;
    const calls = this.#tree.nodesOf('call_expression').filter((one) => this.#isNew(one, type));
    return [...literals, ...calls].some(
      (one) => isGivenAtOnce(one, this.#tree) || this.#isLeftAlone(one, type, writer),
    );
  }

  #isOf(type: string, written: GoNode | undefined): boolean {
    const plain = plainTypeOf(written);
    return plain !== undefined && this.#tree.textOf(plain) === type;
  }

  /** `new(T)` */
  #isNew(call: GoNode, type: string): boolean {
    const callee = childOf(call, 'function');
    if (callee === undefined || callee.end - callee.start !== 'new'.length) return false;
    return this.#tree.textOf(callee) === 'new' && this.#isOf(type, argumentsOf(call)[0]);
  }

  /** It is in a variable of which the function only sets fields and calls methods of this file. */
  #isLeftAlone(made: GoNode, type: string, writer: string): boolean {
    const value = made.parent?.kind === 'unary_expression' ? made.parent : made;
    const statement = value.parent?.parent;
    const [name, ...others] =
      statement?.kind === 'short_var_declaration' ? partsOf(childOf(statement, 'left') ?? statement) : [];
    const around = functionAround(made);
    if (statement === undefined || name === undefined || others.length > 0 || around === undefined)
      return false;
    const rest = this.#tree.textOf({ start: statement.end, end: around.end });
    const written = this.#tree.textOf(name);
    const uses = [
      ...rest.matchAll(new RegExp(`(return |, )?(?<![\\w.])${written}\\b(?:\\.(\\w+)(\\(?))?`, 'g')),
    ];
    const isPlain = uses.every(([, before, member, call]) =>
      member === undefined ? before === 'return ' : call === '' || this.#hasMethod(type, member),
    );
    const isCalled = uses.some(([, , member, call]) => member === writer && call === '(');
    const isReturned = uses.some(([, before, member]) => member === undefined && before === 'return ');
    return isPlain && (isCalled || (isReturned && isConstructor(around, this.#tree)));
  }

  #hasMethod(type: string, name: string): boolean {
    this.#methods ??= new Set(
      this.#tree.nodesOf('method_declaration').map((one) => {
        const called = childOf(one, 'name');
        return `${receiverOf(one, this.#tree)?.type}.${called === undefined ? '' : this.#tree.textOf(called)}`;
      }),
    );
    return this.#methods.has(`${type}.${name}`);
  }
}

/** `func NewT(…) *T { …; return &T{…} }` */
function isGivenAtOnce(made: GoNode, tree: GoTree): boolean {
  const value = made.parent?.kind === 'unary_expression' ? made.parent : made;
  const around = nodesAround(made).find(isFunction);
  return (
    value.parent?.parent?.kind === 'return_statement' && around !== undefined && isConstructor(around, tree)
  );
}

function isConstructor(around: GoNode, tree: GoTree): boolean {
  return (
    around.kind === 'function_declaration' &&
    /^[Nn]ew(?![a-z])/.test(tree.textOf(childOf(around, 'name') ?? around))
  );
}
