import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** A way out of a function between taking a slot of a semaphore and giving it back. */
export interface KeptSlot {
  readonly at: GoNode;
  /** `p.slots` */
  readonly slot: string;
  /** As the function gives it back on its other ways: `<-p.slots`. */
  readonly free: string;
}

export function* findKeptSlots({ tree, text }: GoFile): Generator<KeptSlot> {
  if (!/<- (?:struct\{\}\{\}|true\b|1\b)|Acquire\(/.test(text)) return;
  const givers = new Givers(tree);
  for (const statement of tree.nodesOf('expression_statement')) {
    const slot = freedBy(statement, tree);
    const taken = slot === undefined ? undefined : takenBefore(statement, slot, tree);
    if (slot === undefined || taken === undefined) continue;
    const between = { start: taken.end, end: statement.start };
    // Somebody else may give it back.
    if (/\bdefer\b/.test(tree.textOf(between)) && handsOn(between, slot, tree)) continue;
    const at = wayOut(taken, statement, slot, givers, tree);
    if (at !== undefined && isSemaphore(slot, statement, text, tree))
      yield { at, slot, free: tree.textOf(statement) };
  }
}

/** Characters of a statement that only gives a slot back. */
const longest = 80;

/** `p.slots` of `<-p.slots`, `p.sem` of `p.sem.Release(1)`. */
function freedBy(statement: GoNode, tree: GoTree): string | undefined {
  const written = statement.end - statement.start < longest ? tree.textOf(statement) : '';
  const [, channel, counter] =
    /^(?:<-\s*(\w+(?:\.\w+)*)|(\w+(?:\.\w+)*)\.Release\(\w+\))$/.exec(written) ?? [];
  return channel ?? counter;
}

/** The statement before it in the same list that takes the slot. */
function takenBefore(statement: GoNode, slot: string, tree: GoTree): GoNode | undefined {
  const list = statement.parent;
  if (list?.kind !== 'statement_list') return undefined;
  const before = partsOf(list).filter(({ end }) => end <= statement.start);
  return before.slice(-mostBefore).findLast((one) => takes(one, slot, tree));
}

/** Statements that a slot is held for. */
const mostBefore = 40;

function takes(statement: GoNode, slot: string, tree: GoTree): boolean {
  const name = slot.replaceAll('.', String.raw`\.`);
  const sends = new RegExp(`^${name} <- (?:struct\\{\\}\\{\\}|true|1)$`);
  switch (statement.kind) {
    case 'send_statement':
      return sends.test(tree.textOf(statement));
    case 'select_statement': {
      const cases = partsOf(statement);
      const taking = cases.filter((one) => kindIn(one, 'send_statement') !== undefined);
      return (
        taking.some((one) => sends.test(tree.textOf(kindIn(one, 'send_statement') ?? one))) &&
        cases.every(
          (one) =>
            taking.includes(one) ||
            /\b(?:return\b[^\n]*|continue|panic\([^\n]*\))\s*$/.test(tree.textOf(one)),
        )
      );
    }
    case 'if_statement':
      return acquires(name).test(tree.textOf(statement).slice(0, longest)) && leaves(statement);
    default:
      return false;
  }
}

/** `if err := sem.Acquire(…`, `if !sem.TryAcquire(…` */
function acquires(name: string): RegExp {
  return new RegExp(`^if (?:\\w+ := ${name}\\.Acquire\\(|!${name}\\.TryAcquire\\()`);
}

/** Without the slot nothing more is done. */
function leaves(statement: GoNode): boolean {
  const block = kindIn(statement, 'block');
  const list = block === undefined ? undefined : kindIn(block, 'statement_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  return last !== undefined && /^(?:return|continue)_statement$/.test(last.kind);
}

function handsOn(
  between: { readonly start: number; readonly end: number },
  slot: string,
  tree: GoTree,
): boolean {
  return tree.textOf(between).includes(slot);
}

/** A channel with room for some, by how it is made or by its name. */
function isSemaphore(slot: string, freed: GoNode, text: string, tree: GoTree): boolean {
  const name = slot.slice(slot.lastIndexOf('.') + 1);
  if (!tree.textOf(freed).startsWith('<-') || /sem|slot|limit|token|throttl|permit|concurren/i.test(name))
    return true;
  return new RegExp(`\\b${name}(?: *:?=|:) *make\\(chan [^,()\\n]*, *\\w`).test(text);
}

/** Slots of a file that are looked after. */
const mostSlots = 50;

/** Functions of a file that may give a slot back. */
class Givers {
  readonly #tree: GoTree;
  readonly #bySlot = new Map<string, ReadonlySet<string>>();

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** @param branch What is written on a way out. */
  giveBack(branch: string, slot: string): boolean {
    if (/(?:releas\w*|(?<!(?:wg|ctx)\.)\b(?:put|done|leave|free)\w*)\(/i.test(branch)) return true;
    const known = this.#bySlot.get(slot) ?? this.#of(slot);
    return (
      known === undefined || Array.from(branch.matchAll(/(\w+)\(/g)).some(([, name = '']) => known.has(name))
    );
  }

  #of(slot: string): ReadonlySet<string> | undefined {
    if (this.#bySlot.size >= mostSlots) return undefined;
    const field = slot.slice(slot.lastIndexOf('.') + 1);
    const giving = new RegExp(`<-\\s*(?:\\w+\\.)*${field}\\b|\\b${field}\\.Release\\(`);
    const all = [...this.#tree.nodesOf('function_declaration'), ...this.#tree.nodesOf('method_declaration')];
    const found = all.filter((one) => giving.test(this.#tree.textOf(one)));
    const names = new Set(found.map((one) => this.#tree.textOf(childOf(one, 'name') ?? one)));
    this.#bySlot.set(slot, names);
    return names;
  }
}

/** The first `return` on the way, or `continue` of the loop that the list belongs to, with nothing in its branch about the slot. */
function wayOut(
  taken: GoNode,
  freed: GoNode,
  slot: string,
  ...[givers, tree]: [givers: Givers, tree: GoTree]
): GoNode | undefined {
  const list = freed.parent;
  const home = functionAround(freed);
  const between = { start: taken.end, end: freed.start };
  for (const kind of ['return_statement', 'continue_statement'] as const)
    for (const one of nodesWithin(tree.nodesOf(kind), between)) {
      if (functionAround(one) !== home || list === undefined) continue;
      if (kind === 'continue_statement' && !isOfLoop(one, list)) continue;
      const branch = [...nodesAround(one)].find(({ parent }) => parent === list);
      const behind = branch === undefined ? slot : tree.textOf({ start: taken.end, end: branch.end });
      if (branch === undefined || behind.includes(slot) || isInLoop(one, list, kind)) continue;
      if (!givers.giveBack(tree.textOf(branch), slot)) return one;
    }
  return undefined;
}

/** The next turn of the loop takes another slot. */
function isOfLoop(one: GoNode, list: GoNode): boolean {
  if (partsOf(one).length > 0) return false;
  const loop = [...nodesAround(one)].find(({ kind }) => kind === 'for_statement');
  return loop !== undefined && list.parent?.parent === loop;
}

/** Each of a function, and not of a loop in between that may give back as many as it took. */
function isInLoop(one: GoNode, list: GoNode, kind: string): boolean {
  if (kind === 'continue_statement') return false;
  for (const around of nodesAround(one)) {
    if (around === list || isFunction(around)) return false;
    if (around.kind === 'for_statement') return true;
  }
  return false;
}
