import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { CalledFunctions } from '../_kit/called-functions.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { isFunction } from '../_kit/functions.ts';
import { gives, givingBefore } from '../_kit/giving-statement.ts';

/** Which function of the file an error comes from. */
export class Givers {
  readonly #tree: GoTree;
  readonly #called: CalledFunctions;

  constructor(tree: GoTree) {
    this.#tree = tree;
    this.#called = new CalledFunctions(tree);
  }

  /** Undefined: it is of another package, or more than one may have given it. */
  of(error: GoNode): GoNode | undefined {
    const call = this.callGiving(error);
    return call === undefined ? undefined : this.#called.of(call);
  }

  /** The call that the error comes from, whatever it calls. */
  callGiving(error: GoNode): GoNode | undefined {
    const name = this.#tree.textOf(error);
    const statement = this.#statementGiving(error, name);
    const made = statement === undefined ? undefined : callWithResults(statement, this.#tree);
    if (statement === undefined || made?.names.at(-1) !== name) return undefined;
    const between = this.#tree.textOf({ start: statement.end, end: error.start });
    if (new RegExp(`(?<![\\w.])${name}(?:, *\\w+)*\\s*:?=(?!=)`).test(between)) return undefined;
    return made.call;
  }

  #statementGiving(error: GoNode, name: string): GoNode | undefined {
    let inner = error;
    for (const around of nodesAround(error)) {
      if (isFunction(around)) return undefined;
      const first = childOf(around, 'initializer');
      if (first !== undefined && first !== inner && gives(first, name, this.#tree)) return first;
      // What another turn of the loop gives it may be from anywhere.
      if (around.kind === 'for_statement') return undefined;
      const isInList = around.kind === 'statement_list' || around.kind.endsWith('_case');
      const found = isInList ? givingBefore(inner, name, this.#tree) : undefined;
      if (found !== undefined) return found;
      inner = around;
    }
    return undefined;
  }
}
