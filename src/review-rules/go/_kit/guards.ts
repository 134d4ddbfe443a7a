import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from './functions.ts';
import type { FileNames } from './origin/file-names.ts';

/** More callers are not asked one by one. */
const mostCallers = 20;

/** What people write who thought of it, told by the words of a function. Each function is read once. */
export class Guards {
  readonly #tree: GoTree;
  readonly #names: FileNames;
  readonly #guard: RegExp;
  readonly #idle: RegExp | undefined;
  readonly #held = new Map<GoNode, boolean>();
  readonly #around = new Map<GoNode, boolean>();

  /** @param idle Words that the guard may find in a function and that check nothing. */
  constructor(tree: GoTree, names: FileNames, guard: RegExp, idle?: RegExp) {
    this.#tree = tree;
    this.#names = names;
    this.#guard = guard;
    this.#idle = idle;
  }

  isIn(owner: GoNode): boolean {
    const known = this.#held.get(owner);
    if (known !== undefined) return known;
    const text = this.#tree.textOf(owner);
    const found = this.#guard.test(this.#idle === undefined ? text : text.replaceAll(this.#idle, '""'));
    this.#held.set(owner, found);
    return found;
  }

  /** The outermost function around holds a guard, or one of this file that it calls, or one that calls it. */
  around(place: GoNode): boolean {
    const owner = outermost(place);
    if (owner === undefined) return false;
    const known = this.#around.get(owner);
    if (known !== undefined) return known;
    const found = this.isIn(owner) || this.#isCalledBy(owner) || this.#callersHold(owner);
    this.#around.set(owner, found);
    return found;
  }

  /** The same, of lines of the outermost function that name one of these: a guard of another value says nothing of this one. */
  aroundNames(place: GoNode, names: ReadonlySet<string>): boolean {
    const owner = outermost(place);
    if (owner === undefined || names.size === 0) return this.around(place);
    const named = new RegExp(`(?<![\\w.])(?:${[...names].join('|')})(?!\\w)`);
    const lines = this.#tree
      .textOf(owner)
      .split('\n')
      .filter((line) => named.test(line))
      .join('\n');
    return this.#guard.test(lines) || this.#isCalledIn(lines, owner) || this.#callersHold(owner);
  }

  #isCalledBy(owner: GoNode): boolean {
    return this.#isCalledIn(this.#tree.textOf(owner), owner);
  }

  #isCalledIn(text: string, owner: GoNode): boolean {
    const called = new Set(text.match(/\w+(?=\()/g));
    return [...called].some((name) =>
      (['function_declaration', 'method_declaration'] as const).some((kind) => {
        const callee = this.#names.functionNamed(name, kind);
        return callee !== undefined && callee !== owner && this.isIn(callee);
      }),
    );
  }

  /** Callers of callers as well: who unpacks an archive looks at the names before it hands them on. */
  #callersHold(owner: GoNode): boolean {
    const seen = new Set([owner]);
    for (const callee of seen) {
      if (seen.size > mostCallers) return false;
      for (const caller of this.#callersOf(callee)) {
        if (this.isIn(caller)) return true;
        seen.add(caller);
      }
    }
    return false;
  }

  /** `os.Open(name)` is no call of a method `Open` of this file. */
  #mayBeOf(call: GoNode, owner: GoNode): boolean {
    const callee = childOf(call, 'function');
    const operand = callee?.kind === 'selector_expression' ? childOf(callee, 'operand') : undefined;
    if (operand === undefined) return owner.kind !== 'method_declaration';
    return owner.kind !== 'function_declaration' && !this.#tree.imports.has(this.#tree.textOf(operand));
  }

  #callersOf(owner: GoNode): readonly GoNode[] {
    const name = owner.children.find(({ field }) => field === 'name');
    const calls = name === undefined ? [] : this.#names.callsOf(this.#tree.textOf(name));
    return calls
      .filter((call) => this.#mayBeOf(call, owner))
      .slice(0, mostCallers)
      .flatMap((call) => outermost(call) ?? []);
  }
}

function outermost(place: GoNode): GoNode | undefined {
  let found: GoNode | undefined = isFunction(place) ? place : undefined;
  for (const node of nodesAround(place)) if (isFunction(node)) found = node;
  return found;
}
