import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/**
 * Does the file itself make texts of parts with this between them: `Sprintf("%s|%s")`, `a + "|" + b`, `Join(parts, "|")`? Then
 * what it is given and splits there is mostly one of those.
 */
export function isJoinedInFile(separator: GoNode | undefined, tree: GoTree): boolean {
  const written = separator === undefined ? '' : tree.textOf(separator);
  const sign = /^"([^"\\]{1,8})"$/.exec(written)?.[1]?.replaceAll(/[^\w\s]/g, '\\$&');
  if (sign === undefined) return false;
  return new RegExp(`%[a-z]${sign}%[a-z]|\\+ "${sign}" \\+|\\bJoin\\([^()\\n]*, "${sign}"\\)`).test(
    tree.textOf(tree.root),
  );
}
