import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import type { VainCall } from './vain-call.ts';

/** Rows that nobody asks for: a text without these opens none, or keeps them. */
export const mayDropRows = /"database\/sql"|\/sqlx"/;

/** `_, err := db.Query("UPDATE …")`: the rows stay open, and with them a connection. */
export function* droppedRows({ tree }: GoFile): Generator<VainCall> {
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const { call, names } = callWithResults(statement, tree) ?? { names: [] };
      if (call !== undefined && names.length === 2 && names[0] === '_') yield* rowsOf(call, tree);
    }
  for (const call of tree.nodesOf('call_expression'))
    if (call.parent?.kind === 'expression_statement') yield* rowsOf(call, tree);
}

function* rowsOf(call: GoNode, tree: GoTree): Generator<VainCall> {
  const callee = childOf(call, 'function');
  const field = callee?.kind === 'selector_expression' ? childOf(callee, 'field') : undefined;
  if (callee === undefined || field === undefined || !/^Queryx?(?:Context)?$/.test(tree.textOf(field)))
    return;
  const sql = argumentsOf(call).find(({ kind }) => /^(?:interpreted|raw)_string_literal$/.test(kind));
  if (sql !== undefined && changing.test(tree.textOf(sql)))
    yield { problem: 'rows', range: call, call: tree.textOf(callee) };
}

const changing = /^["`]\s*(?:INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|TRUNCATE|REPLACE|SELECT|WITH|SET)\b/i;
