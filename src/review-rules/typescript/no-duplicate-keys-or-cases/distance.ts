import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Where the earlier of two nodes stands, seen from the later one: true as long as the lines between them stay. */
export function distance(earlier: Node, later: Node, { text }: TypeScriptFile): Localized {
  const between = text.slice(rangeOf(earlier).start, rangeOf(later).start);
  const lines = between.split('\n').length - 1;
  if (lines === 0) return say('on the same line', '在同一行');
  return lines === 1
    ? say('one line above', '在上一行')
    : say(`${lines} lines above`, `在上方第 ${lines} 行`);
}
