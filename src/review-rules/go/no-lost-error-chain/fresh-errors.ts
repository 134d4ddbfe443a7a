import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { isFunction } from '../_kit/functions.ts';
import { gives, givingBefore } from '../_kit/giving-statement.ts';
import { packageCall } from '../_kit/package-call.ts';
import { isPlainModule } from './plain-modules.ts';

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
    return call !== undefined && this.#isOfCall(call);
  }

  #isOfCall(call: GoNode): boolean {
    const callee = childOf(call, 'function');
    const name = /^(?:\w+\.)?(\w+)$/.exec(callee === undefined ? '' : this.#tree.textOf(callee))?.[1];
    const called = packageCall(call, this.#tree);
    if (called !== undefined) return isPlainModule(called.module);
    return name !== undefined && this.#isMadeBy(name);
  }

  /** By the name of a function or a method: each of the file that has it. */
  #isMadeBy(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    // Of one that calls itself, the other ways decide.
    this.#known.set(name, true);
    this.#functions ??= this.#search();
    const called = this.#functions.get(name) ?? [];
    const isFresh = called.length > 0 && called.every((one) => this.#ask(one));
    this.#known.set(name, isFresh);
    return isFresh;
  }

  #ask(called: GoNode): boolean {
    if (called.end - called.start > longest) return false;
    const given = [...returnsIn(called)].map((one) => this.#lastOf(one));
    const texts = given.map((one) => (one === undefined ? '' : this.#tree.textOf(one)));
    return (
      texts.some((one) => one !== 'nil') && given.every((one) => one !== undefined && this.#isFresh(one))
    );
  }

  /** Made here, or handed on from where it was made. */
  #isFresh(given: GoNode): boolean {
    if (isMade(this.#tree.textOf(given))) return true;
    // `return p.concrete()`
    if (given.kind === 'call_expression')
      return packageCall(given, this.#tree) === undefined && this.#isOfCall(given);
    return given.kind === 'identifier' && isErrorName(this.#tree.textOf(given)) && this.isIn(given);
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
  #lastOf(statement: GoNode): GoNode | undefined {
    const list = kindIn(statement, 'expression_list');
    return list === undefined ? undefined : partsOf(list).at(-1);
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
function isMade(given: string): boolean {
  if (given === 'nil') return true;
  return (
    /^(?:errors\.(?:New|Errorf)|fmt\.Errorf)\(/.test(given) &&
    !/%w\b|\berr\w*\b(?!\.(?:New|Errorf))|Err\b/.test(given)
  );
}
