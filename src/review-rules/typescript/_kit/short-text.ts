import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

const longest = 48;

/** The code of a node as it is quoted in a sentence: its first line, shortened, and never ending the quotation. */
export function shortText(node: Node, file: TypeScriptFile): string {
  const { start, end } = rangeOf(node);
  const window = file.text.slice(start, Math.min(end, start + longest * 2));
  const line = (/^[^\r\n]*/.exec(window)?.[0] ?? '').replaceAll('`', "'").replace(/\s+/g, ' ').trimEnd();
  const isWhole = line.length <= longest && start + line.length >= end;
  return isWhole ? line.replace(/;$/, '') : `${line.slice(0, longest).replace(/[\s;{(,]+$/, '')} …`;
}
