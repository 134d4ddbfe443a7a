import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

const reads = /^Unmarshal([A-Z]\w*)$/;

/** Functions that read what the same type writes: `UnmarshalJSON` with the `MarshalJSON` of the file. */
export class OwnFormats {
  readonly #tree: GoTree;
  #writers: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  hasAround(node: GoNode): boolean {
    const around = declarationAround(node);
    const read = around?.kind === 'method_declaration' ? reads.exec(this.#nameOf(around))?.[1] : undefined;
    if (around === undefined || read === undefined) return false;
    this.#writers ??= new Set(
      this.#tree.nodesOf('method_declaration').map((one) => `${this.#typeOf(one)} ${this.#nameOf(one)}`),
    );
    return this.#writers.has(`${this.#typeOf(around)} Marshal${read}`);
  }

  #nameOf(method: GoNode): string {
    const name = childOf(method, 'name');
    return name === undefined ? '' : this.#tree.textOf(name);
  }

  /** `T` of `(t *T)`. */
  #typeOf(method: GoNode): string {
    const receiver = childOf(method, 'receiver');
    return /(\w+)\)$/.exec(receiver === undefined ? '' : this.#tree.textOf(receiver))?.[1] ?? '';
  }
}
