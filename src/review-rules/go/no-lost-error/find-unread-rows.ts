import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { functionAround } from '../_kit/functions.ts';
import type { LostError } from './lost-error.ts';

const databases = /"(?:database\/sql|github\.com\/jmoiron\/sqlx|github\.com\/jackc\/pgx(?:\/v\d+)?)"/;
const query = /\.(?:Query|QueryContext|Queryx|QueryxContext|Rows)$/;

/** Characters of a function that is read again for each loop in it. */
const longest = 30_000;

/** `for rows.Next()`, where the function that asked for the rows never looks at `rows.Err()`. */
export function* findUnreadRows({ tree, text }: GoFile): Generator<LostError> {
  const isDatabase = databases.test(text);
  if (!isDatabase && !/\brows?\.Scan\(/i.test(text)) return;
  let asked: ReadonlyMap<GoNode, ReadonlySet<string>> | undefined;
  for (const loop of tree.nodesOf('for_statement')) {
    const rows = rowsOf(loop, tree);
    const around = functionAround(loop);
    if (rows === undefined || around === undefined || around.end - around.start > longest) continue;
    const name = tree.textOf(rows);
    asked ??= askedRows(tree);
    if (asked.get(around)?.has(name) !== true || isLookedAt(around, name, tree)) continue;
    if (!isDatabase && !isCursor(around, name, tree)) continue;
    yield { problem: 'rows', range: { start: rows.start, end: rows.end + '.Next()'.length }, rows: name };
  }
}

/** `rows` of `for rows.Next() {`. */
function rowsOf(loop: GoNode, tree: GoTree): GoNode | undefined {
  const call = loop.children.find(({ kind, field }) => kind === 'call_expression' && field !== 'body');
  const callee = call === undefined ? undefined : childOf(call, 'function');
  const operand = callee === undefined ? undefined : childOf(callee, 'operand');
  const isNext = callee !== undefined && /^\w+\.Next$/.test(tree.textOf(callee));
  return isNext && operand?.kind === 'identifier' ? operand : undefined;
}

/** What is scanned and closed is what a database gives, whoever its package is by. */
function isCursor(around: GoNode, name: string, tree: GoTree): boolean {
  const text = tree.textOf(around);
  return new RegExp(`\\b${name}\\.Scan\\(`).test(text) && new RegExp(`\\b${name}\\.Close\\(`).test(text);
}

/** `rows.Err`, or they are given to somebody who may look. */
function isLookedAt(around: GoNode, name: string, tree: GoTree): boolean {
  const given = `[(,=:]\\s*&?${name}\\s*[,)}\\n]|\\breturn\\b[^\\n]*\\b${name}\\b(?!\\.)`;
  return new RegExp(`\\b${name}\\.Err\\b|${given}`).test(tree.textOf(around));
}

/** By function, the variables that hold the rows of a query. */
function askedRows(tree: GoTree): ReadonlyMap<GoNode, ReadonlySet<string>> {
  const found = new Map<GoNode, Set<string>>();
  for (const kind of ['short_var_declaration', 'assignment_statement']) {
    for (const statement of tree.nodesOf(kind)) {
      const made = callWithResults(statement, tree);
      const callee = made === undefined ? undefined : childOf(made.call, 'function');
      const [name, ...others] = made?.names ?? [];
      const around = functionAround(statement);
      if (name === undefined || others.length !== 1 || callee === undefined || around === undefined) continue;
      if (!query.test(tree.textOf(callee).slice(-longestName))) continue;
      found.set(around, (found.get(around) ?? new Set<string>()).add(name));
    }
  }
  return found;
}

const longestName = 20;
