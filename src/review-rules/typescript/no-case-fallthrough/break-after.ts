import type { EditDraft } from '../../../analysis/rule.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** A `break` after a statement: on a line of its own where the statement has one. */
export function breakAfter(statement: Node, { text }: TypeScriptFile): EditDraft {
  const { start, end } = rangeOf(statement);
  const indentation = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/[^ \t]/.test(indentation)) return { range: { start: end, end }, text: ' break;' };
  // A comment behind the statement stays with it.
  const rest = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)?[ \t]*(?=\r?\n)/.exec(text.slice(end))?.[0] ?? '';
  const at = end + rest.length;
  const lineEnd = text.slice(at).startsWith('\r\n') ? '\r\n' : '\n';
  return { range: { start: at, end: at }, text: `${lineEnd}${indentation}break;` };
}
