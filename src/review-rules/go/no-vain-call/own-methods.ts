import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { CalledFunctions } from '../_kit/called-functions.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { receiverOf } from '../_kit/receiver-of.ts';

/** The methods that a file declares itself, also those of several types that have one name. */
export class OwnMethods {
  readonly #tree: GoTree;
  readonly #functions: CalledFunctions;
  readonly #types: DeclaredTypes;
  #byPlace: ReadonlyMap<string, GoNode> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
    this.#functions = new CalledFunctions(tree);
    this.#types = new DeclaredTypes(tree);
  }

  /** Undefined: one of another file, or what it is called on is not known. */
  of(call: GoNode): GoNode | undefined {
    return this.#functions.of(call) ?? this.#byType(childOf(call, 'function'));
  }

  #byType(callee: GoNode | undefined): GoNode | undefined {
    const operand = callee === undefined ? undefined : childOf(callee, 'operand');
    const field = callee === undefined ? undefined : childOf(callee, 'field');
    const type = operand === undefined ? undefined : this.#types.of(operand);
    if (type === undefined || field === undefined) return undefined;
    this.#byPlace ??= new Map(
      this.#tree
        .nodesOf('method_declaration')
        .map((one) => [
          `${receiverOf(one, this.#tree)?.type ?? ''}.${this.#tree.textOf(childOf(one, 'name') ?? one)}`,
          one,
        ]),
    );
    return this.#byPlace.get(`${type.replace(/^\*|\[.*$/g, '')}.${this.#tree.textOf(field)}`);
  }
}
