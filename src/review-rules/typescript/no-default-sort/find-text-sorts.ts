import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isReckonedWith } from './is-reckoned-with.ts';
import { Numbers } from './numbers.ts';
import { servesSameness } from './serves-sameness.ts';
import { sortsAlikeAsText } from './sorts-alike-as-text.ts';

export interface TextSort {
  readonly call: Call;
  readonly list: Node;
  /** From the name of the method to the end of the call. */
  readonly start: number;
  readonly method: string;
}

/** What is found out about a name is remembered: a file may sort one list in thousands of places. */
export function* findTextSorts({ tree, text }: TypeScriptFile): Generator<TextSort, void> {
  const numbers = new Numbers();
  const alike = new Map<Binding, boolean>();
  // Lists of one kind of numbers sort by themselves.
  const mayReckon = !/\b(?:Float|(?:Big)?(?:Int|Uint))\d+(?:Clamped)?Array\b/.test(text);
  const compared = new Map<Binding, boolean>();
  for (const call of [...tree.nodesOf('CallExpression'), ...tree.nodesOf('OptionalCallExpression')]) {
    const sort = sortOf(call);
    if (sort === undefined) continue;
    if (!numbers.areIn(sort.list) && !(mayReckon && isReckonedWith(call, sort.list))) continue;
    if (!sortsAlikeAsText(sort.list, alike) && !servesSameness(sort, compared)) yield sort;
  }
}

function sortOf(call: Call): TextSort | undefined {
  if (call.arguments.length > 0) return undefined;
  const callee = unwrap(call.callee);
  const method = propertyName(callee);
  if (method !== 'sort' && method !== 'toSorted') return undefined;
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined;
  return { call, list: callee.object, method, start: rangeOf(callee.property).start };
}
