import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { declarationAround, isFunction } from '../_kit/functions.ts';
import { gives, givingBefore } from '../_kit/giving-statement.ts';

/** Which function of the file an error comes from. */
export class Givers {
  readonly #tree: GoTree;
  readonly #types: DeclaredTypes;
  #byName: ReadonlyMap<string, readonly GoNode[]> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
    this.#types = new DeclaredTypes(tree);
  }

  /** Undefined: it is of another package, or more than one may have given it. */
  of(error: GoNode): GoNode | undefined {
    const call = this.callGiving(error);
    return call === undefined ? undefined : this.#functionCalled(call);
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

  #functionCalled(call: GoNode): GoNode | undefined {
    const callee = childOf(call, 'function');
    const field = callee === undefined ? undefined : childOf(callee, 'field');
    const operand = callee === undefined ? undefined : childOf(callee, 'operand');
    this.#byName ??= Map.groupBy(
      ['function_declaration', 'method_declaration'].flatMap((kind) => this.#tree.nodesOf(kind)),
      (one) => this.#tree.textOf(childOf(one, 'name') ?? one),
    );
    const called = field ?? (callee?.kind === 'identifier' ? callee : undefined);
    const [found, ...others] =
      called === undefined ? [] : (this.#byName.get(this.#tree.textOf(called)) ?? []);
    if (found === undefined || others.length > 0) return undefined;
    if (operand === undefined) return found.kind === 'function_declaration' ? found : undefined;
    return found.kind === 'method_declaration' && this.#isOf(found, operand) ? found : undefined;
  }

  /** What the method is called on has the type of its receiver. */
  #isOf(method: GoNode, operand: GoNode): boolean {
    if (operand.kind !== 'identifier' || this.#tree.imports.has(this.#tree.textOf(operand))) return false;
    const receiver = childOf(method, 'receiver');
    const type = /\*?(\w+)(?:\[[^\]]*\])?\s*\)$/.exec(
      receiver === undefined ? '' : this.#tree.textOf(receiver),
    )?.[1];
    const known = this.#types.of(operand)?.replace(/^\*|\[.*$/g, '');
    if (known !== undefined || type === undefined) return known === type;
    const around = declarationAround(operand);
    const made = new RegExp(
      `(?<![\\w.])${this.#tree.textOf(operand)}(?:, \\w+)? :?= (?:&?${type}[{[]|new\\(${type}\\)|[nN]ew${type}\\()`,
      'i',
    );
    return around !== undefined && made.test(this.#tree.textOf(around));
  }
}
