import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/**
 * What to cut to take a whole statement out: with its line when nothing else stands there. undefined when it is the
 * body of an `if`, a loop or a label, where nothing may be missing.
 */
export function statementRange(statement: Node, file: TypeScriptFile): Range | undefined {
  const parent = parentOf(statement);
  const inList =
    keyOf(statement) === 'body' &&
    (parent?.type === 'Program' || parent?.type === 'BlockStatement' || parent?.type === 'StaticBlock');
  const inCase = parent?.type === 'SwitchCase' && keyOf(statement) === 'consequent';
  if (!inList && !inCase) return undefined;
  const { start, end } = rangeOf(statement);
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const newline = file.text.indexOf('\n', end);
  const lineEnd = newline === -1 ? file.text.length : newline + 1;
  const alone =
    file.text.slice(lineStart, start).trim() === '' && file.text.slice(end, lineEnd).trim() === '';
  return alone ? { start: lineStart, end: lineEnd } : { start, end };
}
