import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import type { Hook } from '../_kit/react/hook-of.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { isReactFile } from '../_kit/react/is-react-file.ts';
import { RenderChanges } from '../_kit/react/render-changes.ts';
import { callbackPlaceOf } from './callback-place.ts';
import type { CallbackPlace } from './callback-place.ts';
import { isLeftOut } from './is-left-out.ts';
import { hindranceOf } from './hook-place.ts';
import type { Hindrance } from './hook-place.ts';

/** Why a hook is not called once in each render. */
export type Cause = Hindrance | CallbackPlace | EarlyReturn;

interface EarlyReturn {
  readonly kind: 'return';
  readonly node: Node;
  /** What decides. */
  readonly by: Node;
}

export interface ConditionalHook {
  readonly call: Call;
  readonly hook: Hook;
  readonly cause: Cause;
}

export const mayCallHooks = /^use[A-Z\d]/m;

/** What is known of a component or hook of the file. */
interface Owner {
  readonly changes: RenderChanges;
  /** The first `return` that only some renders come to. */
  readonly firstReturn: EarlyReturn | undefined;
  /** Each way through the function is looked for anew: so many of its hooks, then no more. */
  readonly ways: { left: number };
}

const mostWays = 30;

export function* findConditionalHooks(file: TypeScriptFile): Generator<ConditionalHook, void> {
  if (!isReactFile(file)) return;
  const owners = new Map<FunctionNode, Owner>();
  const told = new Set<Node>();
  const isHookByBody = new Map<Node, boolean>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    const hook = hookOf(call.callee);
    if (hook === undefined || harmless.test(hook.name)) continue;
    if (!hook.isOfReact && isPlainFunction(call, file, isHookByBody)) continue;
    const cause = causeOf(call, hook, owners);
    const key = cause !== undefined && 'node' in cause ? cause.node : call;
    if (cause === undefined || told.has(key) || !isReal(call, cause, owners, file)) continue;
    told.add(key);
    yield { call, hook, cause };
  }
}

/** It keeps nothing from one render to the next. */
const harmless = /^useDebugValue$/;

function causeOf(call: Call, hook: Hook, owners: Map<FunctionNode, Owner>): Cause | undefined {
  const around = enclosingFunction(call);
  if (around === undefined) return undefined;
  if (!isComponentOrHook(around)) return causeOfCallback(around, hook, owners);
  if (around.async === true || around.generator === true) return undefined;
  const { changes, firstReturn } = ownerOf(around, owners);
  const hindrance = hindranceOf(call, around, changes);
  if (hindrance !== undefined) return hindrance;
  if (firstReturn === undefined || rangeOf(firstReturn.node).end > rangeOf(call).start) return undefined;
  return firstReturn;
}

function isReal(
  call: Call,
  { kind }: Cause,
  owners: Map<FunctionNode, Owner>,
  file: TypeScriptFile,
): boolean {
  const around = enclosingFunction(call);
  const owner = around && owners.get(around);
  if (around === undefined || owner === undefined || (kind !== 'condition' && kind !== 'return')) return true;
  owner.ways.left -= 1;
  return owner.ways.left >= 0 && isLeftOut(call, around, file);
}

/** Functions of other libraries are named `use…` too, and are called in handlers. */
const libraryOfHooks =
  /react|redux|^next(?:$|\/)|apollo|^swr$|^@wordpress\/|(?:^|\/)use-?[\w-]+$|(?:^|\/)hooks?(?:\/|$)/i;

function causeOfCallback(
  node: FunctionNode,
  { isOfReact, module }: Hook,
  owners: Map<FunctionNode, Owner>,
): Cause | undefined {
  if (!isOfReact && module !== undefined && !libraryOfHooks.test(module)) return undefined;
  const component = enclosingFunction(node);
  if (component === undefined || !isComponentOrHook(component)) return undefined;
  return callbackPlaceOf(node, ownerOf(component, owners).changes);
}

function ownerOf(node: FunctionNode, owners: Map<FunctionNode, Owner>): Owner {
  const known = owners.get(node);
  if (known !== undefined) return known;
  const changes = new RenderChanges(node);
  const owner = { changes, firstReturn: firstReturnOf(node, changes), ways: { left: mostWays } };
  owners.set(node, owner);
  return owner;
}

function firstReturnOf({ body }: FunctionNode, changes: RenderChanges): EarlyReturn | undefined {
  if (body.type !== 'BlockStatement') return undefined;
  for (const { by: node, conditions } of exitsOf(body)) {
    if (node.type !== 'ReturnStatement') continue;
    const by = conditions.find(
      (condition) => condition.type !== 'CatchClause' && changes.mayChange(condition),
    );
    if (by !== undefined) return { kind: 'return', node, by };
  }
  return undefined;
}

/** A function of this file that calls no hook is none, whatever its name. */
function isPlainFunction(call: Call, { text }: TypeScriptFile, known: Map<Node, boolean>): boolean {
  const behind = functionBehind(call.callee);
  if (behind === undefined || !isFunction(behind)) return false;
  const before = known.get(behind);
  if (before !== undefined) return before;
  const { start, end } = rangeOf(behind.body);
  const isPlain = !/\buse(?:[A-Z\d]\w*)?\s*[(<]/.test(text.slice(start, end));
  known.set(behind, isPlain);
  return isPlain;
}
