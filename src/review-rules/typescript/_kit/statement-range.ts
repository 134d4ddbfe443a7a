import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { joinsNext } from './joins-next.ts';
import { siblingsOf } from './siblings-of.ts';

/**
 * What to cut to take a whole statement out: with its line when nothing else stands there. undefined when it is the
 * body of an `if`, a loop or a label, where nothing may be missing, or when its neighbours would join into one.
 */
export function statementRange(statement: Node, file: TypeScriptFile): Range | undefined {
  const siblings = siblingsOf(statement);
  if (siblings === undefined || joinsNext(siblings.before, siblings.after, file.text)) return undefined;
  const { start, end } = rangeOf(statement);
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const newline = file.text.indexOf('\n', end);
  const lineEnd = newline === -1 ? file.text.length : newline + 1;
  const alone =
    file.text.slice(lineStart, start).trim() === '' && file.text.slice(end, lineEnd).trim() === '';
  return alone ? { start: lineStart, end: lineEnd } : { start, end };
}
