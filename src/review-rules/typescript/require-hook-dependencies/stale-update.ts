import type { Confidence } from '../../../domain/finding.ts';
import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isExit } from '../_kit/is-exit.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { pairOfSetter } from '../_kit/react/state-pair.ts';
import type { StatePair } from '../_kit/react/state-pair.ts';
import { runsWhole } from '../_kit/runs-whole.ts';

type Call = NodeOf<'CallExpression'>;

/** Why the state that the new one is made of is no longer the current one. */
export type Staleness = 'set-before' | 'in-loop' | 'repeated' | 'after-wait' | 'later';

/** `setCount(count + 1)` where `count` is that of an earlier render. */
export interface StaleUpdate {
  readonly call: Call;
  /** The first read of the state in what is set. */
  readonly read: Node;
  readonly staleness: Staleness;
  readonly confidence: Confidence;
}

export function* staleUpdates({ tree }: TypeScriptFile): Generator<StaleUpdate> {
  const earlier = new Map<FunctionNode, Map<Binding, Call[]>>();
  let waits: ReadonlyMap<FunctionNode | undefined, readonly Node[]> | undefined;
  const waitsIn = (owner: FunctionNode): readonly Node[] => {
    waits ??= Map.groupBy(tree.nodesOf('AwaitExpression'), enclosingFunction);
    return waits.get(owner) ?? [];
  };
  for (const call of tree.nodesOf('CallExpression')) {
    const pair = call.arguments.length === 1 ? pairOfSetter(call.callee) : undefined;
    const owner = pair && enclosingFunction(call);
    if (pair === undefined || owner === undefined || owner === enclosingFunction(pair.declaration)) continue;
    const sets = setsIn(earlier, owner, pair.setter);
    const read = pair.state && !isRestored(call) ? readIn(call, pair.state, owner) : undefined;
    const found = read && stalenessOf(call, owner, sets, waitsIn(owner));
    if (read !== undefined && found !== undefined && !isOfAsked(call, pair, found))
      yield { call, read, ...found };
    sets.push(call);
  }
}

/** `setItems(items)` after a request that failed: the earlier state is wanted. Of `setItems(items.sort())` another rule tells. */
function isRestored({ arguments: [value] }: Call): boolean {
  const bare = value && unwrap(value);
  if (bare?.type !== 'CallExpression') return bare?.type === 'Identifier';
  const { callee } = bare;
  const isOfState = callee.type === 'MemberExpression' && callee.object.type === 'Identifier';
  return (
    isOfState && /^(?:push|pop|shift|unshift|splice|sort|reverse|fill)$/.test(nameOfCallee(callee) ?? '')
  );
}

function setsIn(all: Map<FunctionNode, Map<Binding, Call[]>>, owner: FunctionNode, setter: Binding): Call[] {
  const ofOwner = all.get(owner) ?? new Map<Binding, Call[]>();
  all.set(owner, ofOwner);
  const sets = ofOwner.get(setter) ?? [];
  ofOwner.set(setter, sets);
  return sets;
}

/** In the argument itself, not in a function in it: that may be asked later. */
function readIn(call: Call, state: Binding, owner: FunctionNode): Node | undefined {
  const { start, end } = rangeOf(call);
  return state.references.find(({ identifier, access }) => {
    const at = rangeOf(identifier).start;
    return access === 'read' && at > start && at < end && enclosingFunction(identifier) === owner;
  })?.identifier;
}

type Found = Pick<StaleUpdate, 'staleness' | 'confidence'>;

function stalenessOf(
  call: Call,
  owner: FunctionNode,
  ...[sets, waits]: [sets: readonly Call[], waits: readonly Node[]]
): Found | undefined {
  if (sets.some((set) => alwaysRunsBefore(set, call) && !isUndoneBy(set, call)))
    return { staleness: 'set-before', confidence: 'likely' };
  const loop = loopAround(call, owner);
  if (loop !== undefined && !leavesAfter(call)) return { staleness: 'in-loop', confidence: loop };
  const delay = delayOf(owner);
  if (delay === 'setInterval') return { staleness: 'repeated', confidence: 'likely' };
  if (isToggle(call)) return undefined;
  if (delay !== undefined) return { staleness: 'later', confidence: 'possible' };
  return waitsBefore(call, owner, waits) ? { staleness: 'after-wait', confidence: 'possible' } : undefined;
}

/** `const songs = await load(page + 1); setPage(page + 1);` keeps what was asked for. */
function isOfAsked(call: Call, { state, declaration }: StatePair, { staleness }: Found): boolean {
  const [value] = call.arguments;
  if (staleness !== 'after-wait' || value === undefined || unwrap(value).type !== 'BinaryExpression')
    return false;
  const component = enclosingFunction(declaration);
  const handler = ancestorsOf(call)
    .filter((at) => isFunction(at) && enclosingFunction(at) === component)
    .toArray()
    .at(-1);
  const { start } = rangeOf(handler ?? call);
  return (state?.references ?? []).some(({ identifier }) => {
    const at = rangeOf(identifier).start;
    return at > start && at < rangeOf(call).start;
  });
}

/** `setOpen(!open)`: two of those in a row are rare. */
function isToggle({ arguments: [value] }: Call): boolean {
  return value !== undefined && unwrap(value).type === 'UnaryExpression';
}

/** It stands in a list of statements around the other, before it, as one that nothing leaves out. */
function alwaysRunsBefore(set: Node, call: Call): boolean {
  let inner: Node = set;
  for (const at of ancestorsOf(set)) {
    if (at.type === 'BlockStatement') return rangeOf(set).end <= rangeOf(call).start && isPlainlyIn(at, call);
    if (!runsWhole(at, inner)) return false;
    inner = at;
  }
  return false;
}

/** `try { await save(); } catch { setItems(items.map(…)); }`: what was set too early is made of the state before it again. */
function isUndoneBy(set: Call, call: Call): boolean {
  const handler = ancestorsOf(call).find((at) => at.type === 'CatchClause' || isFunction(at));
  return handler?.type === 'CatchClause' && rangeOf(set).end <= rangeOf(handler).start;
}

/** In the same function. */
function isPlainlyIn(list: Node, call: Call): boolean {
  for (const at of ancestorsOf(call)) {
    if (at === list) return true;
    if (isFunction(at)) return false;
  }
  return false;
}

const loops = /^(?:ForStatement|ForOfStatement|ForInStatement|WhileStatement|DoWhileStatement)$/;

/** How sure it is that it runs more than once: where it depends on the item it may be meant for one of them. */
function loopAround(call: Call, owner: FunctionNode): Confidence | undefined {
  let isConditional = false;
  for (const at of ancestorsOf(call)) {
    if (at === owner) break;
    if (at.type === 'IfStatement' || at.type === 'ConditionalExpression' || at.type === 'LogicalExpression')
      isConditional = true;
    if (loops.test(at.type)) return isConditional ? 'possible' : 'likely';
  }
  const around = parentOf(owner);
  const isEach = around?.type === 'CallExpression' && nameOfCallee(around.callee) === 'forEach';
  if (!isEach || keyOf(owner) !== 'arguments') return undefined;
  return isConditional ? 'possible' : 'likely';
}

/** `setItems([...items, item]); break;` */
function leavesAfter(call: Call): boolean {
  let inner: Node = call;
  for (const at of ancestorsOf(call)) {
    if (at.type === 'ReturnStatement') return true;
    if (at.type === 'BlockStatement') {
      const index = indexFrom(at.body, rangeOf(inner).start);
      return at.body.slice(index + 1).some((one) => isExit(one) || one.type === 'BreakStatement');
    }
    inner = at;
  }
  return false;
}

/** `setTimeout(() => setCount(count + 1), 1000)`; what an effect starts anew is the business of its list. */
function delayOf(owner: FunctionNode): 'setTimeout' | 'setInterval' | undefined {
  const around = parentOf(owner);
  if (around?.type !== 'CallExpression' || around.arguments[0] !== owner) return undefined;
  const name = nameOfCallee(around.callee);
  return (name === 'setTimeout' || name === 'setInterval') && !isOfEffect(around) ? name : undefined;
}

function isOfEffect(node: Node): boolean {
  return ancestorsOf(node).some(
    (at) => at.type === 'CallExpression' && /^use\w*Effect$/.test(nameOfCallee(at.callee) ?? ''),
  );
}

/** An `await` before it in the same function, or the function is what runs when a promise has settled. */
function waitsBefore(call: Call, owner: FunctionNode, waits: readonly Node[]): boolean {
  if (isOfEffect(call)) return false;
  const around = parentOf(owner);
  const isThen = around?.type === 'CallExpression' && nameOfCallee(around.callee) === 'then';
  if (isThen && keyOf(owner) === 'arguments') return true;
  return owner.async === true && waits.some((wait) => alwaysRunsBefore(wait, call));
}
