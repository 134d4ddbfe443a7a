import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `text.replace('<', '&lt;')` */
export interface Replacement {
  readonly call: Call;
  /** What is looked for, when it is one text and no more. */
  readonly from: string;
  readonly to: string;
  /** It stands for every place. */
  readonly isGlobal: boolean;
}

/** A call of `replace` or `replaceAll` that puts one text in the place of another. */
export function replacementOf(call: Call): Replacement | undefined {
  const method = propertyName(call.callee);
  const [from, to, more] = call.arguments;
  if ((method !== 'replace' && method !== 'replaceAll') || from === undefined || to === undefined)
    return undefined;
  if (more !== undefined || to.type !== 'StringLiteral') return undefined;
  if (from.type === 'StringLiteral')
    return { call, from: from.value, to: to.value, isGlobal: method === 'replaceAll' };
  if (from.type !== 'RegExpLiteral') return undefined;
  const text = textOf(from.pattern);
  if (text === undefined) return undefined;
  return { call, from: text, to: to.value, isGlobal: from.flags.includes('g') };
}

/** What a pattern finds that has nothing but signs, some of them escaped, or a class of one. */
function textOf(pattern: string): string | undefined {
  const bare = /^\[\\?([^\]\\^])\]$/.exec(pattern)?.[1];
  if (bare !== undefined) return bare;
  return /^(?:[^\\^$.*+?()[\]{}|]|\\[^\w\s])+$/.test(pattern) ? pattern.replace(/\\(.)/g, '$1') : undefined;
}

/** The replacement that this one is made on: `a.replace(…)` of `a.replace(…).replace(…)`. */
export function replacementBefore({ callee }: Call): Replacement | undefined {
  if (!('object' in callee)) return undefined;
  const object = unwrap(callee.object as Node);
  return isCall(object) ? replacementOf(object) : undefined;
}

/** The replacement that is made on what this one gives. */
export function replacementAfter(call: Call): Replacement | undefined {
  const member = parentOf(call);
  const outer =
    member?.type === 'MemberExpression' && keyOf(call) === 'object' ? parentOf(member) : undefined;
  return outer !== undefined && isCall(outer) && outer.callee === member ? replacementOf(outer) : undefined;
}
