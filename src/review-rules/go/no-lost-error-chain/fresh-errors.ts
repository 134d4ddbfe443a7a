import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { isFunction } from '../_kit/functions.ts';
import { gives, givingBefore } from '../_kit/giving-statement.ts';
import { packageCall } from '../_kit/package-call.ts';

/** Functions of one file whose errors are texts, made in them: there is nothing in those to ask for. */
export class FreshErrors {
  readonly #tree: GoTree;
  #functions: ReadonlyMap<string, readonly GoNode[]> | undefined;
  readonly #known = new Map<string, boolean>();

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** The call that gave the variable its error last is one of such a function. */
  isIn(variable: GoNode): boolean {
    const name = this.#tree.textOf(variable);
    for (const around of [variable, ...nodesAround(variable)]) {
      if (isFunction(around)) return false;
      const head = around.kind === 'if_statement' ? childOf(around, 'initializer') : undefined;
      const isGiven = head !== undefined && gives(head, name, this.#tree);
      const giving = isGiven ? head : givingBefore(around, name, this.#tree);
      if (giving !== undefined) return this.#isGivenBy(giving);
    }
    return false;
  }

  #isGivenBy(giving: GoNode): boolean {
    const call = callWithResults(giving, this.#tree)?.call;
    const callee = call === undefined ? undefined : childOf(call, 'function');
    const name = /^(?:\w+\.)?(\w+)$/.exec(callee === undefined ? '' : this.#tree.textOf(callee))?.[1];
    if (call === undefined || name === undefined || packageCall(call, this.#tree) !== undefined) return false;
    return this.#isMadeBy(name);
  }

  /** By the name of a function or a method, of which the file has one. */
  #isMadeBy(name: string): boolean {
    let isFresh = this.#known.get(name);
    if (isFresh === undefined) this.#known.set(name, (isFresh = this.#ask(name)));
    return isFresh;
  }

  #ask(name: string): boolean {
    this.#functions ??= this.#search();
    const [called, ...others] = this.#functions.get(name) ?? [];
    if (called === undefined || others.length > 0 || called.end - called.start > longest) return false;
    const given = [...returnsIn(called)].map((one) => this.#lastOf(one));
    return given.some((one) => one !== 'nil') && given.every((one) => one !== undefined && isFresh(one));
  }

  #search(): ReadonlyMap<string, readonly GoNode[]> {
    const found = new Map<string, GoNode[]>();
    for (const kind of ['function_declaration', 'method_declaration']) {
      for (const one of this.#tree.nodesOf(kind)) {
        const name = this.#tree.textOf(childOf(one, 'name') ?? one);
        const list = found.get(name);
        if (list === undefined) found.set(name, [one]);
        else list.push(one);
      }
    }
    return found;
  }

  /** Undefined: a bare `return`. */
  #lastOf(statement: GoNode): string | undefined {
    const list = kindIn(statement, 'expression_list');
    const last = list === undefined ? undefined : partsOf(list).at(-1);
    return last === undefined ? undefined : this.#tree.textOf(last);
  }
}

/** Characters of a function that is looked through. */
const longest = 10_000;

/** Not those of functions in it. */
function* returnsIn(node: GoNode): Generator<GoNode> {
  for (const child of partsOf(node)) {
    if (child.kind === 'return_statement') yield child;
    else if (!isFunction(child)) yield* returnsIn(child);
  }
}

/** Not made of another error either. */
function isFresh(given: string): boolean {
  if (given === 'nil') return true;
  return (
    /^(?:errors\.(?:New|Errorf)|fmt\.Errorf)\(/.test(given) &&
    !/%w\b|\berr\w*\b(?!\.(?:New|Errorf))|Err\b/.test(given)
  );
}
