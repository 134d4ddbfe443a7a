import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Number of the line that a node starts in, as git counts lines. */
export function lineOf(node: Node, { text }: TypeScriptFile): number {
  const { start } = rangeOf(node);
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
