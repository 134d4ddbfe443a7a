import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { isShortText } from './is-short-text.ts';
import { pieceNamed, pieceOf } from './text-pieces.ts';

/** Texts that are looked at for one. */
const mostTexts = 20;

/** Is a text short, or one that it was taken out of or made from? */
export function isMadeOfShort(text: Node, file: TypeScriptFile): boolean {
  const open = new Set([text]);
  for (const one of open) {
    if (open.size > mostTexts) break;
    if (isShortText(one, file)) return true;
    const value = unwrap(one);
    const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
    const isGiven = binding === undefined || binding.kind === 'param';
    const [only, ...others] = (isGiven ? undefined : valuesWritten(binding)) ?? [];
    if (only !== undefined && others.length === 0) open.add(only);
    const piece = binding === undefined ? pieceOf(value) : pieceNamed(binding);
    if (piece !== undefined) open.add(piece.whole);
    const callee = isCall(value) ? unwrap(value.callee) : undefined;
    if (callee !== undefined && 'object' in callee) open.add(callee.object as Node);
  }
  return false;
}
