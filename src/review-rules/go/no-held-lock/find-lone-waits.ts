import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';

/** A `Wait` of a `sync.Cond`: `once`: under an `if` that asks once. `unlocked`: nobody ever locks what it unlocks. */
export interface LoneWait {
  readonly wait: 'once' | 'unlocked';
  readonly at: GoNode;
  /** `q.ready` */
  readonly cond: string;
}

export function* findLoneWaits({ tree, text }: GoFile): Generator<LoneWait> {
  if (!/\bsync\.(?:New)?Cond\b/.test(text) || !text.includes('.Wait()')) return;
  const conds = condsIn(text);
  for (const at of tree.nodesOf('expression_statement')) {
    const written = at.end - at.start < longest ? tree.textOf(at) : '';
    const [, cond] = /^(\w+(?:\.\w+)*)\.Wait\(\)$/.exec(written) ?? [];
    const kind = cond === undefined ? undefined : conds.get(cond.slice(cond.lastIndexOf('.') + 1));
    if (cond === undefined || kind === undefined) continue;
    const field = cond.slice(cond.lastIndexOf('.') + 1);
    if (kind === 'private' && !new RegExp(`\\b${field}\\.L\\b`).test(text))
      yield { wait: 'unlocked', at, cond };
    else if (isAskedOnce(at, tree)) yield { wait: 'once', at, cond };
  }
}

/** Characters of a statement that only waits. */
const longest = 80;

/** Names of conditions; `private`: with a lock of its own, which only the condition leads to. */
function condsIn(text: string): ReadonlyMap<string, 'private' | 'shared'> {
  const found = new Map<string, 'private' | 'shared'>();
  for (const [, name = ''] of text.matchAll(/\b(\w+)[ \t]+\*?sync\.Cond\b/g)) found.set(name, 'shared');
  for (const [, name = '', lock = ''] of text.matchAll(/\b(\w+)(?::| :?=)\s*sync\.NewCond\(([^\n]*)/g)) {
    const isPrivate = /^(?:&sync\.(?:RW)?Mutex\{\}|new\(sync\.(?:RW)?Mutex\))\)/.test(lock);
    const isOnly = found.get(name) !== 'private' || isPrivate;
    found.set(name, isPrivate && isOnly && !isMadeOtherwise(name, text) ? 'private' : 'shared');
  }
  return found;
}

function isMadeOtherwise(name: string, text: string): boolean {
  const all = Array.from(
    text.matchAll(new RegExp(`\\b${name}(?::| :?=)\\s*([^\\n]*)`, 'g')),
    ([, value = '']) => value,
  );
  return /^[A-Z]/.test(name) || !all.every((value) => /^sync\.NewCond\((?:&sync|new\()/.test(value));
}

/** `if len(q.items) == 0 { q.ready.Wait() }`, and no loop asks again. */
function isAskedOnce(at: GoNode, tree: GoTree): boolean {
  const branch = at.parent?.parent?.parent;
  if (branch?.kind !== 'if_statement' || partsOf(at.parent ?? at).length !== 1) return false;
  if (childOf(branch, 'alternative') !== undefined || childOf(branch, 'initializer') !== undefined)
    return false;
  for (const around of nodesAround(branch)) {
    if (isFunction(around)) return isUsedBehind(branch, tree);
    if (around.kind === 'for_statement') return false;
  }
  return false;
}

/** The function goes on as if what it asked for had come. */
function isUsedBehind(branch: GoNode, tree: GoTree): boolean {
  const list = branch.parent;
  const condition = childOf(branch, 'condition');
  if (list === undefined || condition === undefined) return false;
  // What is set once stays so; of an amount somebody else may have taken the rest.
  if (!/\blen\(|[<>]|[=!]= \d/.test(tree.textOf(condition))) return false;
  const asked = Array.from(tree.textOf(condition).matchAll(/\b\w+(?:\.\w+)+\b/g), ([path]) => path);
  const behind = tree.textOf({ start: branch.end, end: list.end });
  const next = partBeside(branch, 1)?.kind ?? '';
  return !/^(?:if|for|goto)_statement$/.test(next) && asked.some((path) => behind.includes(path));
}
