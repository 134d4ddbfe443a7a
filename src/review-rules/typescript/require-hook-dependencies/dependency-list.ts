import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { isQuestion, keyedQuestionOf } from './keyed-question.ts';

/** A hook whose function runs, or is replaced, only when something in its list changed. */
export interface DependentHook {
  readonly name: string;
  readonly call: Call;
  readonly callback: FunctionNode;
  readonly list: NodeOf<'ArrayExpression'>;
  /** The component or hook that calls it. */
  readonly owner: FunctionNode;
  /** The list is the key of a question: what is written in it is compared part by part. */
  readonly isKey: boolean;
}

const placeOfCallback = new Map([
  ['useEffect', 0],
  ['useLayoutEffect', 0],
  ['useInsertionEffect', 0],
  ['useMemo', 0],
  ['useCallback', 0],
  ['useImperativeHandle', 1],
]);

export function dependentHookOf(call: Call): DependentHook | undefined {
  const hook = hookOf(call.callee);
  if (hook !== undefined && isQuestion(hook)) return keyedQuestionOf(call, hook.name);
  const place = hook?.isOfReact === true ? placeOfCallback.get(hook.name) : undefined;
  if (hook === undefined || place === undefined) return undefined;
  const callback = bare(call.arguments[place]);
  const list = bare(call.arguments[place + 1]);
  if (callback === undefined || !isFunction(callback) || list?.type !== 'ArrayExpression') return undefined;
  if (list.elements.some((element) => element === null || element.type === 'SpreadElement')) return undefined;
  const owner = enclosingFunction(call);
  if (owner === undefined || !isComponentOrHook(owner)) return undefined;
  return { name: hook.name, call, callback, list, owner, isKey: false };
}

function bare(node: Node | undefined): Node | undefined {
  return node && unwrap(node);
}
