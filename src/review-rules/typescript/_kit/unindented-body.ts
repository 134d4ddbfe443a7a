import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { indexFrom } from './index-from.ts';

/**
 * The content of a block with its comments, written as it would be where `statement`, which ends up without the block,
 * begins: each line moved left, except where its white space is part of a text.
 */
export function unindentedBody(
  block: NodeOf<'BlockStatement'>,
  statement: Node,
  file: TypeScriptFile,
): string {
  const { text } = file;
  const { start, end } = rangeOf(block);
  const whole = text.slice(start + 1, end - 1);
  const from = end - 1 - whole.trimStart().length;
  const body = whole.trim();
  const surplus = indentationAt(text, from) - indentationAt(text, rangeOf(statement).start);
  if (surplus <= 0 || !body.includes('\n')) return body;
  const fixed = linesInTexts(block, file);
  const margin = new RegExp(`(?<=\\n)[ \\t]{1,${surplus}}`, 'g');
  return body.replace(margin, (spaces, at: number) => (fixed.has(from + at) ? spaces : ''));
}

/** How many white space characters the line of a place begins with. */
function indentationAt(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0].length ?? 0;
}

/** Where the lines begin that begin inside a template or string: their white space is part of the value. */
function linesInTexts(block: Node, { text, tree }: TypeScriptFile): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const kind of ['TemplateElement', 'StringLiteral'] as const) {
    for (const node of within(tree.nodesOf(kind), rangeOf(block))) {
      const { start, end } = rangeOf(node);
      for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines.add(at + 1);
    }
  }
  return lines;
}

/** Those nodes of a list, which is in the order of the source, that begin inside a range. */
function within(nodes: readonly Node[], { start, end }: { start: number; end: number }): readonly Node[] {
  return nodes.slice(indexFrom(nodes, start), indexFrom(nodes, end));
}
