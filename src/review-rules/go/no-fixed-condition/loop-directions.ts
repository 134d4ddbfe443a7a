import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** `for i := 0; i < n; i--`: it goes away from its end. */
export function* loopDirections(types: DeclaredTypes, tree: GoTree): Generator<FixedCondition> {
  for (const clause of tree.nodesOf('for_clause')) {
    const [start, condition, update] = ['initializer', 'condition', 'update'].map((field) =>
      childOf(clause, field),
    );
    if (start === undefined || condition?.kind !== 'binary_expression' || update === undefined) continue;
    const name = /^(\w+)(?:\+\+|--)$/.exec(tree.textOf(update))?.[1];
    const left = childOf(condition, 'left');
    const operator = childOf(condition, 'operator')?.kind ?? '';
    if (name === undefined || left === undefined || tree.textOf(left) !== name) continue;
    const isUp = update.kind === 'inc_statement';
    if (!(isUp ? /^>=?$/ : /^<=?$/).test(operator) || !isSigned(start, name, left, types, tree)) continue;
    if (clause.parent !== undefined && isChanged(clause, clause.parent, name, tree)) continue;
    const step = tree.textOf(update);
    const text = say(
      `\`${step}\` leads away from the end of the loop.`,
      `\`${step}\` 使循环变量离终止条件越来越远。`,
    );
    yield { node: condition, outcome: true, reason: { kind: 'away', text } };
  }
}

/** Below zero a number without a sign is a large one, and ends the loop. */
function isSigned(start: GoNode, name: string, left: GoNode, types: DeclaredTypes, tree: GoTree): boolean {
  if (new RegExp(`^${name} := (?:\\d+|len\\(.*)$`).test(tree.textOf(start))) return true;
  return /^int(?:8|16|32|64)?$/.test(types.of(left) ?? '');
}

function isChanged(clause: GoNode, loop: GoNode, name: string, tree: GoTree): boolean {
  const body = tree.textOf({ start: clause.end, end: loop.end });
  return new RegExp(
    `\\b${name}(?:\\+\\+|--|\\s*(?:[-+*/%&|^]|<<|>>)?=(?!=))|&${name}\\b|\\b${name}, *\\w+ *=`,
  ).test(body);
}
