import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';

/** Callers of the file ask whether the first result is nil: `scan, stats, err := scanOf(…)`, then `scan == nil`. It is an answer. */
export function isAskedByCallers(declaration: GoNode, tree: GoTree): boolean {
  const named = childOf(declaration, 'name');
  const name = named === undefined ? undefined : tree.textOf(named);
  // A method of that name may be one of another type.
  if (name === undefined || declaration.kind !== 'function_declaration') return false;
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const giving of tree.nodesOf(kind)) if (asks(giving, name, tree)) return true;
  return false;
}

function asks(giving: GoNode, name: string, tree: GoTree): boolean {
  const right = childOf(giving, 'right');
  const called = right === undefined ? '' : tree.textOf(right).slice(0, longestCall);
  if (/^(\w+)\(/.exec(called)?.[1] !== name) return false;
  const [first] = partsOf(childOf(giving, 'left') ?? giving);
  const around = functionAround(giving);
  if (first?.kind !== 'identifier' || around === undefined) return false;
  const rest = tree.textOf({ start: giving.end, end: around.end });
  return new RegExp(`\\b${tree.textOf(first)} [!=]= nil\\b`).test(rest);
}

/** Characters in which the name of what is called stands. */
const longestCall = 120;
