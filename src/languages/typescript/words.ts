import type { TypeScriptTree } from './typescript.ts';

/** Longer texts are no names. */
const longestName = 60;

/** The names that the code of a file uses, of variables and of members, and the short texts in it, such as modules and keys. */
export function wordsOf(tree: TypeScriptTree): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { name } of tree.nodesOf('Identifier')) words.add(name);
  for (const { name } of tree.nodesOf('JSXIdentifier')) words.add(name);
  for (const { value } of tree.nodesOf('StringLiteral')) if (value.length <= longestName) words.add(value);
  return words;
}
