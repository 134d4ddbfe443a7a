import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { onlyResultOf } from '../_kit/only-result-of.ts';

/** Names that a file with such updaters has. */
export const storeNames: readonly string[] = ['setQueryData', 'setQueriesData', 'zustand'];

/** What makes a new state from the old one: the function given to `setQueryData` of TanStack Query and to `set` of Zustand. */
export function updaterOfStore(call: Call): FunctionNode | undefined {
  const name = nameOfCallee(call.callee);
  const isOfCache = name === 'setQueryData' || name === 'setQueriesData';
  const given = call.arguments[isOfCache ? 1 : 0];
  const updater = given && unwrap(given);
  if (updater === undefined || !isFunction(updater)) return undefined;
  return isOfCache || creatorOf(call.callee) !== undefined ? updater : undefined;
}

/** Each change would look through a longer one. */
const mostProperties = 300;

/** `{ tags: new Set() }` of `create((set) => ({ tags: new Set() }))`, for the `set` that a state comes from. */
export function firstStateOfStore(call: Call): NodeOf<'ObjectExpression'> | undefined {
  const creator = creatorOf(call.callee);
  const state = creator && onlyResultOf(creator);
  return state?.type === 'ObjectExpression' && state.properties.length <= mostProperties ? state : undefined;
}

/** What `create` of Zustand is given, also in the middle of others: `create(devtools((set) => …))`. */
function creatorOf(set: Node): FunctionNode | undefined {
  const [declaration] = referenceOf(unwrap(set))?.binding?.declarations ?? [];
  const creator = declaration && parentOf(declaration);
  if (creator === undefined || !isFunction(creator) || creator.params[0] !== declaration) return undefined;
  for (const around of ancestorsOf(creator)) {
    if (!isCall(around)) return undefined;
    const maker = isCall(around.callee) ? around.callee.callee : around.callee;
    const { module, path } = moduleMemberOf(maker) ?? {};
    if (module === undefined || !/^zustand(?:\/|$)/.test(module)) return undefined;
    if (/^(?:create(?:Store|WithEqualityFn)?|)$/.test(path ?? '')) return creator;
  }
  return undefined;
}
