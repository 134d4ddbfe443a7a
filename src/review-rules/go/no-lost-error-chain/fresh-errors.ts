import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';

/** Functions of one file whose errors are texts, made in them: there is nothing in those to ask for. */
export class FreshErrors {
  readonly #tree: GoTree;
  readonly #known = new Map<string, boolean>();

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** By the name of a function or a method, of which the file has one. */
  isMadeBy(name: string): boolean {
    let isFresh = this.#known.get(name);
    if (isFresh === undefined) this.#known.set(name, (isFresh = this.#ask(name)));
    return isFresh;
  }

  #ask(name: string): boolean {
    const [called, ...others] = ['function_declaration', 'method_declaration']
      .flatMap((kind) => this.#tree.nodesOf(kind))
      .filter((one) => this.#tree.textOf(childOf(one, 'name') ?? one) === name);
    if (called === undefined || others.length > 0) return false;
    const given = this.#tree
      .nodesOf('return_statement')
      .filter((one) => one.start > called.start && one.end < called.end && functionAround(one) === called)
      .map((one) => this.#lastOf(one));
    return given.some((one) => one !== 'nil') && given.every((one) => one !== undefined && isFresh(one));
  }

  /** Undefined: a bare `return`. */
  #lastOf(statement: GoNode): string | undefined {
    const list = kindIn(statement, 'expression_list');
    const last = list === undefined ? undefined : partsOf(list).at(-1);
    return last === undefined ? undefined : this.#tree.textOf(last);
  }
}

function isFresh(given: string): boolean {
  return given === 'nil' || (/^(?:errors\.(?:New|Errorf)|fmt\.Errorf)\(/.test(given) && !/%w\b/.test(given));
}
