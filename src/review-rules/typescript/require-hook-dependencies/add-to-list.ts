import type { EditDraft } from '../../../analysis/rule.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Missing } from './find-missing.ts';

const setsState = /\bset[A-Z]\w*\s*\(/;

/** Only for a result: a new function may start an effect that brings one more render, and so on. */
export function addToList({ hook, manner, all }: Missing, { text }: TypeScriptFile): EditDraft | undefined {
  const { start, end } = rangeOf(hook.callback);
  if (manner !== 'result' || setsState.test(text.slice(start, end))) return undefined;
  const last = hook.list.elements.at(-1);
  const at = last == null ? rangeOf(hook.list).start + 1 : rangeOf(last).end;
  return { range: { start: at, end: at }, text: `${last == null ? '' : ', '}${all.join(', ')}` };
}
