import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import type { GroupUse } from './group-uses.ts';

/** N of `wg.Add(N)`; undefined: no number is written. */
export function countOf(add: GroupUse, tree: GoTree): number | undefined {
  const [, digits] = /^\((\d+)\)$/.exec(argumentText(add, tree)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

export function argumentText({ call }: GroupUse, tree: GoTree): string {
  const [list] = argumentsOf(call);
  return list === undefined ? '' : `(${tree.textOf(list)})`;
}

/** A literal right behind `go`. */
export function isStarted(inside: GoNode): boolean {
  return inside.kind === 'func_literal' && inside.parent?.parent?.kind === 'go_statement';
}
