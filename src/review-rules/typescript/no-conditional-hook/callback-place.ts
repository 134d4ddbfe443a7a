import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import type { RenderChanges } from '../_kit/react/render-changes.ts';

/** Where a function runs that is no component and no hook. */
export interface CallbackPlace {
  readonly kind: 'rounds' | 'later' | 'inside-hook';
  /** Who calls it: `map`, `onClick`, `useEffect`. */
  readonly caller: string;
}

const rounds =
  /^(?:map|forEach|filter|some|every|find|findIndex|findLast|flatMap|reduce|reduceRight|sort|toSorted|from|mapValues|times)$/;
const later =
  /^(?:then|catch|finally|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|queueMicrotask|addEventListener)$/;
const takers =
  /^use(?:Effect|LayoutEffect|InsertionEffect|ImperativeHandle|Memo|Callback|State|Reducer|SyncExternalStore|EffectEvent)$/;
const handler = /^(?:on|handle)[A-Z]/;

/** undefined: unknown to us, so it may run once in each render. */
export function callbackPlaceOf(node: FunctionNode, changes: RenderChanges): CallbackPlace | undefined {
  const around = parentOf(node);
  if (around !== undefined && isCall(around)) return placeInCall(node, around, changes);
  const attribute = around?.type === 'JSXExpressionContainer' ? parentOf(around) : undefined;
  const name =
    attribute?.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier'
      ? attribute.name.name
      : nameOfFunction(node);
  return name !== undefined && handler.test(name) ? { kind: 'later', caller: name } : undefined;
}

function placeInCall(node: FunctionNode, call: Call, changes: RenderChanges): CallbackPlace | undefined {
  const caller = nameOfCallee(call.callee);
  if (caller === undefined || !call.arguments.some((argument) => argument === node)) return undefined;
  const hook = hookOf(call.callee);
  if (hook?.isOfReact === true)
    return takers.test(hook.name) ? { kind: 'inside-hook', caller: hook.name } : undefined;
  if (later.test(caller)) return { kind: 'later', caller };
  if (!rounds.test(caller)) return undefined;
  const list = listOf(call, caller);
  return list !== undefined && changes.mayChange(list) ? { kind: 'rounds', caller } : undefined;
}

function listOf({ callee, arguments: [first] }: Call, caller: string): Node | undefined {
  if (caller === 'from' || callee.type === 'Identifier') return first;
  return callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression'
    ? callee.object
    : undefined;
}
