import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';

/** Calls of a function that are looked at; one with more is for many things. */
const mostCalls = 20;

/** The value is compared with another one and thrown away: whatever it is where it cannot be read, only an order depends on it. */
export function onlyOrders(call: GoNode, tree: GoTree): boolean {
  if (compares(call, tree)) return true;
  const around = functionAround(call);
  const name = around?.kind === 'function_declaration' ? childOf(around, 'name') : undefined;
  const own = name === undefined ? '' : tree.textOf(name);
  if (around === undefined || !/^\p{Ll}/u.test(own)) return false;
  const calls = tree
    .nodesOf('call_expression')
    .filter((one) => tree.textOf(childOf(one, 'function') ?? one).slice(0, own.length + 1) === own);
  return calls.length > 0 && calls.length <= mostCalls && calls.every((one) => compares(one, tree));
}

/** In `Less`, or in what `sort.Slice` is given. */
function compares(call: GoNode, tree: GoTree): boolean {
  const around = functionAround(call);
  const list = around?.kind === 'func_literal' ? around.parent : undefined;
  if (list?.kind === 'argument_list' && list.parent !== undefined)
    return /^(?:sort\.Slice(?:Stable)?|slices\.\w*(?:Sort|Min|Max)\w*Func)$/.test(
      tree.textOf(childOf(list.parent, 'function') ?? list.parent).slice(0, longestName),
    );
  const declared = declarationAround(call);
  const name = declared === undefined || declared !== around ? undefined : childOf(declared, 'name');
  return name !== undefined && /^(?:is)?less|^compare|^cmp$/i.test(tree.textOf(name));
}

/** Longer than any of these names, in characters. */
const longestName = 40;
