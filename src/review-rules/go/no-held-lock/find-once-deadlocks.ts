import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { receiverOf } from '../_kit/receiver-of.ts';

/** A `sync.Once` that what it runs asks for again. */
export interface OnceDeadlock {
  readonly call: GoNode;
  readonly once: string;
  /** The function that asks again; undefined: the same one does. */
  readonly by: string | undefined;
}

/** Functions that are called from one another are followed so far. */
const most = 30;
/** And of each so many calls. */
const mostCalls = 200;

export function* findOnceDeadlocks({ tree, text }: GoFile): Generator<OnceDeadlock> {
  if (!/\bsync\.Once\b/.test(text) || !text.includes('.Do(')) return;
  const file = callsOf(tree, text);
  for (const uses of file.onces.values())
    for (const use of uses.slice(0, most)) {
      const found = askedAgain(uses, use, file);
      if (found !== undefined) yield found;
    }
}

interface OnceUse {
  readonly call: GoNode;
  readonly once: string;
  readonly inside: GoNode;
  /** What runs: a literal, or a name. */
  readonly runs: GoNode;
}

interface Calls {
  readonly tree: GoTree;
  /** By the name of the variable, or by type and field. */
  readonly onces: ReadonlyMap<string, readonly OnceUse[]>;
  /** What a function calls itself, by names: `load`, `Config.load`. */
  readonly called: ReadonlyMap<GoNode, readonly { readonly name: string; readonly call: GoNode }[]>;
  readonly functions: ReadonlyMap<string, GoNode>;
}

function callsOf(tree: GoTree, text: string): Calls {
  const declared = new Set(
    [...text.matchAll(/\b(\w+)[ \t]+(?:= )?sync\.Once\b/g)].map(([, name = '']) => name),
  );
  const onces = new Map<string, OnceUse[]>();
  const called = new Map<GoNode, { name: string; call: GoNode }[]>();
  for (const call of tree.nodesOf('call_expression')) {
    const inside = functionAround(call);
    const callee = childOf(call, 'function');
    // Another goroutine may wait; what is deferred comes too early as well.
    if (inside === undefined || callee === undefined || call.parent?.kind === 'go_statement') continue;
    const use = onceUseOf({ call, callee, inside }, declared, tree);
    if (use !== undefined) addTo(onces, use.key, use);
    const name = nameOfCalled(callee, call, tree);
    if (name === undefined) continue;
    addTo(called, inside, { name, call });
  }
  return { tree, onces, called, functions: functionsOf(tree) };
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function onceUseOf(
  { call, callee, inside }: Pick<OnceUse, 'call' | 'inside'> & { readonly callee: GoNode },
  declared: ReadonlySet<string>,
  tree: GoTree,
): (OnceUse & { readonly key: string }) | undefined {
  const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  const [runs, ...others] = partsOf(childOf(call, 'arguments') ?? call);
  if (operand === undefined || field === undefined || runs === undefined || others.length > 0)
    return undefined;
  const once = tree.textOf(operand);
  if (tree.textOf(field) !== 'Do' || once.length > 60) return undefined;
  const key = declared.has(once.slice(once.lastIndexOf('.') + 1)) ? keyOf(once, call, tree) : undefined;
  return key === undefined ? undefined : { key, call, once, inside, runs };
}

/** `Config.once` of `c.once`; of a variable of the file its name. */
function keyOf(once: string, at: GoNode, tree: GoTree): string | undefined {
  const [first = '', field, ...more] = once.split('.');
  const around = declarationAround(at);
  const receiver = around === undefined ? undefined : receiverOf(around, tree);
  const owner = field === undefined ? '' : receiver?.name === first ? receiver.type : undefined;
  if (owner === undefined || more.length > 0) return undefined;
  return field === undefined ? first : `${owner}.${field}`;
}

function nameOfCalled(callee: GoNode, at: GoNode, tree: GoTree): string | undefined {
  if (callee.kind === 'identifier') return tree.textOf(callee);
  const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand?.kind !== 'identifier' || field === undefined) return undefined;
  const around = declarationAround(at);
  const receiver = around === undefined ? undefined : receiverOf(around, tree);
  return receiver?.name === tree.textOf(operand) ? `${receiver.type}.${tree.textOf(field)}` : undefined;
}

function functionsOf(tree: GoTree): ReadonlyMap<string, GoNode> {
  const found = new Map<string, GoNode>();
  for (const kind of ['function_declaration', 'method_declaration'])
    for (const node of tree.nodesOf(kind)) {
      const name = childOf(node, 'name');
      const owner = receiverOf(node, tree)?.type;
      if (name !== undefined)
        found.set(owner === undefined ? tree.textOf(name) : `${owner}.${tree.textOf(name)}`, node);
    }
  return found;
}

/** From what runs to a function that asks for the same one. */
function askedAgain(all: readonly OnceUse[], use: OnceUse, file: Calls): OnceDeadlock | undefined {
  const uses = all.slice(0, most);
  const start = bodyOf(use, file);
  if (start === undefined) return undefined;
  const own = uses.find(({ inside }) => inside === start);
  if (own !== undefined) return { call: own.call, once: use.once, by: undefined };
  const seen = new Set([start]);
  for (const at of seen)
    for (const { name, call } of file.called.get(at)?.slice(0, mostCalls) ?? []) {
      const callee = file.functions.get(name);
      if (callee === undefined || seen.has(callee)) continue;
      if (uses.some(({ inside }) => inside === callee)) return { call, once: use.once, by: name };
      if (seen.size < most) seen.add(callee);
    }
  return undefined;
}

function bodyOf({ runs, call }: OnceUse, { tree, functions }: Calls): GoNode | undefined {
  if (runs.kind === 'func_literal') return runs;
  const name = nameOfCalled(runs, call, tree);
  return name === undefined ? undefined : functions.get(name);
}
