import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Characters: as long as what stands in such a comment. */
const longest = 40;

/**
 * `/*@cc_on!@*\/ false`: old engines of Microsoft run what is in the comment, so that they see another value than all
 * others.
 */
export function isCompiledApart(test: Node, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(test);
  return text.includes('@cc_on') && /\/\*@cc_on[^*]*\*\//.test(text.slice(Math.max(0, start - longest), end));
}
