import type { Range } from '../../domain/text-position.ts';
import type { NodeOf } from '../typescript/node.ts';

type Statement = NodeOf<'BlockStatement'>['body'][number];
type Parameters = NodeOf<'ArrowFunctionExpression'>['params'];
type Expression = NodeOf<'ExpressionStatement'>['expression'];

/** What Babel makes of `expression;`. */
export function statementOf(expression: Expression, range: Range): NodeOf<'ExpressionStatement'> {
  return { type: 'ExpressionStatement', ...range, expression };
}

/** What Babel makes of `(params) => { body };`. */
export function functionOf(
  params: Parameters,
  body: readonly Statement[],
  range: Range,
): NodeOf<'ExpressionStatement'> {
  const block: NodeOf<'BlockStatement'> = {
    type: 'BlockStatement',
    ...range,
    body: [...body],
    directives: [],
  };
  const arrow: NodeOf<'ArrowFunctionExpression'> = {
    type: 'ArrowFunctionExpression',
    ...range,
    params,
    body: block,
    async: false,
    expression: false,
  };
  return statementOf(arrow, range);
}

/** What Babel makes of `target = $event;`. */
export function assignmentOf(
  target: NodeOf<'AssignmentExpression'>['left'],
  range: Range,
): NodeOf<'ExpressionStatement'> {
  const value: NodeOf<'Identifier'> = { type: 'Identifier', ...range, name: '$event' };
  return statementOf(
    { type: 'AssignmentExpression', ...range, operator: '=', left: target, right: value },
    range,
  );
}

export type { Expression, Parameters, Statement };
