import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

/** Is it a list or a text that the program wrote itself: a table of the file, or a row of a database, filled by `Scan(&name)`? */
export function isOwnText(text: GoNode, around: GoNode, tree: GoTree): boolean {
  if (text.kind !== 'identifier') return false;
  const name = tree.textOf(text);
  const isRow = new RegExp(`\\.(?:Scan|Find|Get|Select|Pluck)\\([^\\n]*&${name}\\b`);
  return isRow.test(tree.textOf(around)) || isTable(name, tree);
}

/** A file with more is not looked through. */
const mostVariables = 200;

/** `var versions = []string{"110.0,96.0"}` beside the functions, whose address nobody takes. */
function isTable(name: string, tree: GoTree): boolean {
  const spec = tree
    .nodesOf('var_spec')
    .slice(0, mostVariables)
    .find((one) =>
      new RegExp(`^${name}\\s*(?:\\S+\\s*)?=\\s*(?:\\[[^\\]]*\\]string\\s*\\{|["\`])`).test(tree.textOf(one)),
    );
  if (spec === undefined || declarationAround(spec) !== undefined) return false;
  return !new RegExp(`&${name}\\b|\\b${name} = `).test(tree.textOf(tree.root).replace(tree.textOf(spec), ''));
}
