import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** What takes a cookie, or the options of a store, as they are. */
const taking = /(?:^|\.)(?:SetCookie|Cookie|Options)$/;

/** `harden(cookie)`: somebody else may set what is missing. */
export function isGivenAway(literal: GoNode, owner: GoNode, tree: GoTree): boolean {
  const value = literal.parent?.kind === 'unary_expression' ? literal.parent : literal;
  const around = value.parent?.kind === 'literal_element' ? undefined : value.parent;
  if (around?.kind === 'argument_list') return around.parent !== undefined && !takes(around.parent, tree);
  const name = nameOf(value, tree);
  if (name === undefined) return false;
  for (const call of nodesWithin(tree.nodesOf('call_expression'), owner))
    if (!takes(call, tree) && argumentsOf(call).some((one) => isOf(name, one, tree))) return true;
  return false;
}

function takes(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  return callee !== undefined && taking.test(tree.textOf(callee));
}

/** `cookie` of `cookie := &http.Cookie{…}`. */
function nameOf(value: GoNode, tree: GoTree): string | undefined {
  const list = value.parent?.kind === 'expression_list' ? value.parent : undefined;
  const declaration = list?.parent;
  if (list === undefined || declaration === undefined || partsOf(list).length > 1) return undefined;
  const left = childOf(declaration, declaration.kind === 'var_spec' ? 'name' : 'left');
  return left === undefined ? undefined : tree.textOf(left);
}

/** `cookie`, `&cookie`, `*cookie` */
function isOf(name: string, given: GoNode, tree: GoTree): boolean {
  return tree.textOf(given).replace(/^[&*]/, '') === name;
}
