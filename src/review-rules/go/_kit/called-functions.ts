import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from './declared-types.ts';
import { declarationAround } from './functions.ts';

/** Which function or method of the file a call goes to. */
export class CalledFunctions {
  readonly #tree: GoTree;
  readonly #types: DeclaredTypes;
  #byName: ReadonlyMap<string, readonly GoNode[]> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
    this.#types = new DeclaredTypes(tree);
  }

  /** Undefined: one of another package, or of several of that name. */
  of(call: GoNode): GoNode | undefined {
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
