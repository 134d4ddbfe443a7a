import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';

/** `ErrEmptyPassword` is an error, `imagePullSecret` the name of an object of Kubernetes. */
const ofOthers = /^[eE]rr[A-Z]|(?:[pP]ull|[tT][lL][sS]|[iI]mage)_?[sS]ecret$/;

/** What a file says of a name that sounds like a credential. */
export class KnownNames {
  readonly #tree: GoTree;
  readonly #types: DeclaredTypes;
  #constants: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
    this.#types = new DeclaredTypes(tree);
  }

  /** It is a constant, an error, or whether there is one. */
  saysNone(value: GoNode): boolean {
    if (value.kind !== 'identifier' && value.kind !== 'selector_expression') return false;
    const name = this.#tree.textOf(childOf(value, 'field') ?? value);
    if (ofOthers.test(name)) return true;
    if (value.kind === 'identifier' && this.#isConstant(name)) return true;
    return /^\*?(?:bool|error)$/.test(this.#types.of(value) ?? '');
  }

  #isConstant(name: string): boolean {
    this.#constants ??= new Set(
      this.#tree
        .nodesOf('const_spec')
        .flatMap((one) => one.children.filter(({ field }) => field === 'name'))
        .map((one) => this.#tree.textOf(one)),
    );
    return this.#constants.has(name);
  }
}
