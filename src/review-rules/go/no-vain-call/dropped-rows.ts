import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { OwnMethods } from './own-methods.ts';
import type { VainCall } from './vain-call.ts';

/** Rows that nobody asks for: a text without these opens none, or keeps them. */
export const mayDropRows = /"database\/sql"|\/sqlx"/;

/** `_, err := db.Query("UPDATE …")`: the rows stay open, and with them a connection. */
export function* droppedRows({ tree }: GoFile): Generator<VainCall> {
  const methods = new OwnMethods(tree);
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const { call, names } = callWithResults(statement, tree) ?? { names: [] };
      if (call !== undefined && names.length === 2 && names[0] === '_') yield* rowsOf(call, tree, methods);
    }
  for (const call of tree.nodesOf('call_expression'))
    if (call.parent?.kind === 'expression_statement') yield* rowsOf(call, tree, methods);
}

function* rowsOf(call: GoNode, tree: GoTree, methods: OwnMethods): Generator<VainCall> {
  const callee = childOf(call, 'function');
  const field = callee?.kind === 'selector_expression' ? childOf(callee, 'field') : undefined;
  if (callee === undefined || field === undefined || !/^Queryx?(?:Context)?$/.test(tree.textOf(field)))
    return;
  const sql = argumentsOf(call).find(({ kind }) => /^(?:interpreted|raw)_string_literal$/.test(kind));
  if (sql === undefined || !changing.test(tree.textOf(sql)) || givesNoRows(methods.of(call), tree)) return;
  yield { problem: 'rows', range: call, call: tree.textOf(callee) };
}

/** A method of the file may do with the text what it likes. */
function givesNoRows(method: GoNode | undefined, tree: GoTree): boolean {
  if (method === undefined) return false;
  const result = childOf(method, 'result');
  return result === undefined || !/\*sqlx?\.Rows\b/.test(tree.textOf(result));
}

const changing = /^["`]\s*(?:INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|TRUNCATE|REPLACE|SELECT|WITH|SET)\b/i;
