import type { EditDraft } from '../../../analysis/rule.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

type Edits = readonly [EditDraft, ...EditDraft[]];

/** `function (each) { … }` as `(each) => { … }`, where it uses nothing that an arrow function has not. */
export function asArrow(callback: NodeOf<'FunctionExpression'>, { text }: TypeScriptFile): Edits | undefined {
  const { start, end } = rangeOf(callback);
  const body = rangeOf(callback.body);
  if (
    callback.generator === true ||
    callback.id != null ||
    /\barguments\b|\bnew\.target\b|\bsuper\b/.test(text.slice(start, end))
  )
    return undefined;
  const keyword = /^(async\s+)?function\s*(?=[(<])/.exec(text.slice(start, body.start));
  if (keyword === null) return undefined;
  const head = rangeOf(callback.returnType ?? callback.params.at(-1) ?? callback).end;
  const from = callback.returnType == null && callback.params.length === 0 ? start + keyword[0].length : head;
  const between = text.slice(from, body.start);
  const tail = callback.returnType == null ? /^[\s,(]*\)/.exec(between) : /^/.exec(between);
  if (tail === null || between.slice(tail[0].length).trim() !== '') return undefined;
  const arrow = from + tail[0].length;
  return [
    { range: { start, end: start + keyword[0].length }, text: keyword[1] === undefined ? '' : 'async ' },
    { range: { start: arrow, end: arrow }, text: ' =>' },
  ];
}
