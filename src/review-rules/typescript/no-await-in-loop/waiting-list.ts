import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `Promise.all([await a(), await b()])` */
export interface WaitingList {
  readonly combinator: string;
  /** The first one that others stand behind. */
  readonly wait: NodeOf<'AwaitExpression'>;
}

export const combinators: readonly string[] = ['all', 'allSettled', 'any', 'race'];

function isWork({ type }: Node): boolean {
  return type === 'CallExpression' || type === 'NewExpression' || type === 'AwaitExpression';
}

export function waitingList(call: NodeOf<'CallExpression'>): readonly WaitingList[] | undefined {
  const [list] = call.arguments;
  const callee = unwrap(call.callee);
  if (list?.type !== 'ArrayExpression' || callee.type !== 'MemberExpression') return undefined;
  const combinator = propertyName(callee) ?? '';
  if (!combinators.includes(combinator) || !isGlobalName(callee.object, 'Promise')) return undefined;
  const parts = list.elements.map((one) => one && unwrap(one));
  const index = parts.findIndex((one) => one?.type === 'AwaitExpression');
  const wait = parts[index];
  const isWorkBehind = parts.slice(index + 1).some((one) => one != null && holds(one, isWork));
  return wait?.type === 'AwaitExpression' && isWorkBehind ? [{ combinator, wait }] : undefined;
}
