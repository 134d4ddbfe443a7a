import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childAt, childOf, kindIn, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isInside } from '../_kit/is-inside.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';

/** `once.Do(func() { … })`, `sync.OnceValue(func() *T { … })`: whatever it leaves open, there is one of it. */
export function runsOnce(node: GoNode, tree: GoTree): boolean {
  const call = node.parent?.kind === 'argument_list' ? node.parent.parent : undefined;
  const callee = call && childOf(call, 'function');
  if (callee === undefined || callee.end - callee.start > longest) return false;
  return /once\w*\.Do$|^sync\.Once(?:Func|Values?)$/i.test(tree.textOf(callee));
}

/** Characters of what is called. */
const longest = 100;

/** When these are over, so is the program, or nothing is. */
export function isStart(node: GoNode, tree: GoTree): boolean {
  const name = node.kind === 'function_declaration' ? childOf(node, 'name') : undefined;
  return name !== undefined && /^(?:main|init)$/.test(tree.textOf(name));
}

/** Does a loop of the function go on after it has come to the place, though it may end inside at `end`? */
export function isInALoop(place: Range, end: Range | undefined, around: GoNode): boolean {
  for (let node = childAt(around, place.start); node !== undefined; node = childAt(node, place.start))
    if (node.kind === 'for_statement' && (end === undefined || !isInside(end, node))) return true;
  return false;
}

/** Calls of calls that are followed to the start of the program. */
const deepest = 3;

/** Who calls the functions of a file, as far as the file shows it. */
export class Callers {
  readonly #tree: GoTree;
  #byName: ReadonlyMap<string, readonly GoNode[]> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** All who call it are the start of the program, and none of them does so in a loop. */
  isCalledOnce(node: GoNode, depth = 0): boolean {
    if (isStart(node, this.#tree) || runsOnce(node, this.#tree)) return true;
    if (depth >= deepest) return false;
    if (node.kind === 'func_literal') return node.field === 'function' && this.#isOnceAt(node, depth);
    const name = node.kind === 'function_declaration' ? childOf(node, 'name') : undefined;
    if (name === undefined || this.#isSeenElsewhere(name)) return false;
    const mentions = this.#mentionsOf(name);
    return mentions.length > 0 && mentions.every((one) => this.#isCallOnce(one, depth));
  }

  #isCallOnce(mention: GoNode, depth: number): boolean {
    if (runsOnce(mention, this.#tree)) return true;
    return mention.field === 'function' && this.#isOnceAt(mention, depth);
  }

  #isOnceAt(mention: GoNode, depth: number): boolean {
    if (mention.parent?.kind !== 'call_expression') return false;
    for (const around of nodesAround(mention)) {
      if (around.kind === 'for_statement') return false;
      if (isFunction(around)) break;
    }
    const caller = functionAround(mention);
    // A variable of the package is given its value once.
    return caller === undefined || this.isCalledOnce(caller, depth + 1);
  }

  /** Other packages may call it. */
  #isSeenElsewhere(name: GoNode): boolean {
    const clause = kindIn(this.#tree.root, 'package_clause');
    const own = clause === undefined ? undefined : kindIn(clause, 'package_identifier');
    return (
      /^\p{Lu}/u.test(this.#tree.textOf(name)) && (own === undefined || this.#tree.textOf(own) !== 'main')
    );
  }

  #mentionsOf(name: GoNode): readonly GoNode[] {
    this.#byName ??= Map.groupBy(this.#tree.nodesOf('identifier'), (one) => this.#tree.textOf(one));
    const found = this.#byName.get(this.#tree.textOf(name)) ?? [];
    return found.length > mostMentions ? [] : found.filter((one) => one !== name);
  }
}

/** What is called more often is not called by the start of a program. */
const mostMentions = 50;
