import type { NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `Promise.all([await a(), await b()])` */
export interface WaitingList {
  readonly combinator: string;
  /** The first one that others stand behind. */
  readonly wait: NodeOf<'AwaitExpression'>;
}

const combinators: ReadonlySet<string> = new Set(['all', 'allSettled', 'any', 'race']);

export function waitingList(call: NodeOf<'CallExpression'>): readonly WaitingList[] | undefined {
  const [list] = call.arguments;
  const callee = unwrap(call.callee);
  if (list?.type !== 'ArrayExpression' || callee.type !== 'MemberExpression') return undefined;
  const combinator = propertyName(callee) ?? '';
  if (!combinators.has(combinator) || !isGlobalName(callee.object, 'Promise')) return undefined;
  const before = list.elements.slice(0, -1).map((one) => one && unwrap(one));
  const wait = before.find((one) => one?.type === 'AwaitExpression');
  return wait?.type === 'AwaitExpression' ? [{ combinator, wait }] : undefined;
}
