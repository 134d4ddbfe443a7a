import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { functionAround } from '../_kit/functions.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { LostError } from './lost-error.ts';
import { isTool } from './whose-code.ts';

const databases = /"(?:database\/sql|github\.com\/jmoiron\/sqlx|github\.com\/jackc\/pgx(?:\/v\d+)?)"/;
const query = /\.(?:Query|QueryContext|Queryx|QueryxContext|Rows)$/;

/** Characters of a function that is read again for each loop in it. */
const longest = 30_000;

/** `for rows.Next()`, where the function that asked for the rows never looks at `rows.Err()`. */
export function* findUnreadRows(file: GoFile): Generator<LostError> {
  if (file.text.includes('bufio.NewScanner(') && !isOfTheSystem(file)) yield* unreadLines(file);
  yield* unreadRows(file);
}

function* unreadRows({ tree, text }: GoFile): Generator<LostError> {
  const isDatabase = databases.test(text);
  if (!isDatabase && !/\brows?\.Scan\(/i.test(text)) return;
  let asked: ReadonlyMap<GoNode, ReadonlySet<string>> | undefined;
  for (const loop of tree.nodesOf('for_statement')) {
    const rows = readBy(loop, 'Next', tree);
    const around = functionAround(loop);
    if (rows === undefined || around === undefined || around.end - around.start > longest) continue;
    const name = tree.textOf(rows);
    asked ??= askedRows(tree);
    if (asked.get(around)?.has(name) !== true || isLookedAt(around, name, tree)) continue;
    if (!isDatabase && !isCursor(around, name, tree)) continue;
    yield { problem: 'rows', range: { start: rows.start, end: rows.end + '.Next()'.length }, rows: name };
  }
}

/** Who reads small files that the system writes, or what is in memory, is not failed; and whoever runs a tool sees what it makes. */
function isOfTheSystem(file: GoFile): boolean {
  const system = /["\/](?:proc|sys|udev|os-release)["\/]|\b(?:strings|bytes)\.New(?:Reader|Buffer\w*)\(/;
  return isTool(file) || file.path.endsWith('_linux.go') || system.test(file.text);
}

/** `for lines.Scan()` over what may fail, in a function that gives errors back. */
function* unreadLines({ tree }: GoFile): Generator<LostError> {
  for (const loop of tree.nodesOf('for_statement')) {
    const lines = readBy(loop, 'Scan', tree);
    const around = functionAround(loop);
    const result = around === undefined ? undefined : childOf(around, 'result');
    if (lines === undefined || around === undefined || around.end - around.start > longest) continue;
    if (result === undefined || !/\berror\)?$/.test(tree.textOf(result).trimEnd())) continue;
    const name = tree.textOf(lines);
    const given = givingBefore(loop, name, tree);
    const made = given === undefined ? undefined : callWithResults(given, tree)?.call;
    const called = made === undefined ? undefined : packageCall(made, tree);
    if (made === undefined || called?.module !== 'bufio' || called.name !== 'NewScanner') continue;
    const [source] = argumentsOf(made);
    if (source === undefined || !mayFail(source, around, tree) || isLookedAt(around, name, tree)) continue;
    const range = { start: lines.start, end: lines.end + '.Scan()'.length };
    yield { problem: 'rows', range, rows: name, isOfLines: true };
  }
}

/** A file that the function opens, a body, or a reader that it is given. */
function mayFail(source: GoNode, around: GoNode, tree: GoTree): boolean {
  const written = tree.textOf(source);
  if (/^\w+\.Body$/.test(written)) return true;
  const text = tree.textOf(around);
  const head = text.slice(0, (childOf(around, 'body')?.start ?? around.end) - around.start);
  return (
    source.kind === 'identifier' &&
    (new RegExp(`\\b${written} (?:io\\.Read(?:er|Closer)|\\*os\\.File|net\\.Conn)\\b`).test(head) ||
      new RegExp(`\\b${written}, \\w+ :?= os\\.Open`).test(text))
  );
}

/** `rows` of `for rows.Next() {`. */
function readBy(loop: GoNode, method: 'Next' | 'Scan', tree: GoTree): GoNode | undefined {
  const call = loop.children.find(({ kind, field }) => kind === 'call_expression' && field !== 'body');
  const callee = call === undefined ? undefined : childOf(call, 'function');
  const operand = callee === undefined ? undefined : childOf(callee, 'operand');
  if (callee === undefined || operand?.kind !== 'identifier') return undefined;
  return tree.textOf(callee) === `${tree.textOf(operand)}.${method}` ? operand : undefined;
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
