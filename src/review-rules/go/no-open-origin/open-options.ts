import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** `AllowOriginFunc: func(string) bool { return true }` beside `AllowCredentials: true`. */
export function* openOptions(tree: GoTree): Generator<GoNode, void> {
  for (const element of tree.nodesOf('keyed_element')) {
    if (nameOf(element, tree) !== 'AllowCredentials' || textOf(childOf(element, 'value'), tree) !== 'true')
      continue;
    const beside = element.parent === undefined ? [] : partsOf(element.parent);
    const asked = beside.find((one) => /^AllowOrigins?\w*Func$/.test(nameOf(one, tree)));
    const answer = asked === undefined ? undefined : childOf(asked, 'value');
    if (answer !== undefined && isAlwaysTrue(bare(answer), tree)) yield answer;
  }
}

function nameOf(element: GoNode, tree: GoTree): string {
  return element.kind === 'keyed_element' ? textOf(childOf(element, 'key'), tree) : '';
}

/** Longer than any name of an option, in characters. */
const longestName = 40;

function textOf(node: GoNode | undefined, tree: GoTree): string {
  return node === undefined ? '' : tree.textOf(node).slice(0, longestName);
}

function bare(node: GoNode): GoNode {
  const [only] = node.kind === 'literal_element' ? partsOf(node) : [node];
  return only ?? node;
}

/** It says `true`, and no error, whatever it is given. */
function isAlwaysTrue(node: GoNode, tree: GoTree): boolean {
  const body = node.kind === 'func_literal' ? kindIn(node, 'block') : undefined;
  const list = body === undefined ? undefined : kindIn(body, 'statement_list');
  const [statement, ...others] = list === undefined ? [] : partsOf(list);
  if (statement?.kind !== 'return_statement' || others.length > 0) return false;
  return partsOf(statement).some((given) => /^true(?:, nil)?$/.test(tree.textOf(given)));
}
