import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isInside } from '../_kit/is-inside.ts';

type Case = NodeOf<'SwitchCase'>;

/** Each statement gives a name a value, and the code that control runs into reads one of them before it writes it. */
export function preparesNext(one: Case, entered: readonly Node[]): boolean {
  const prepared = one.consequent.flatMap((statement) =>
    statement.type === 'BlockStatement' ? statement.body : [statement],
  );
  const names = prepared.map((statement) => nameGivenIn(statement));
  return names.every((name) => name !== undefined) && names.some((name) => isReadFirst(name, entered));
}

/** `isNegated` of `isNegated = !isNegated;` */
function nameGivenIn(statement: Node): Binding | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined;
  const { expression } = statement;
  return expression.type === 'AssignmentExpression' && expression.operator === '='
    ? referenceOf(expression.left)?.binding
    : undefined;
}

function isReadFirst({ references }: Binding, entered: readonly Node[]): boolean {
  const first = references.find(({ identifier }) => entered.some((part) => isInside(identifier, part)));
  return first?.access === 'read';
}
