import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

/** `ctx, cancel := …; defer cancel(); rows, err := db.QueryContext(ctx, …); return rows, err`: whoever gets the rows finds them closed. */
export function* findEndedResults({ tree, text }: GoFile): Generator<MisplacedDefer> {
  if (!/\bdefer \w+\(\)/.test(text) || !lasting.test(text)) return;
  const seen = new Map<GoNode, number>();
  for (const statement of tree.nodesOf('defer_statement')) {
    const [, cancel] = /^defer (\w+)\(\)$/.exec(tree.textOf(statement)) ?? [];
    const home = cancel === undefined ? undefined : functionAround(statement);
    if (cancel === undefined || home === undefined) continue;
    const count = (seen.get(home) ?? 0) + 1;
    seen.set(home, count);
    if (count > most) continue;
    const before = tree.textOf({ start: home.start, end: statement.start });
    const made = new RegExp(`\\b(\\w+), ${cancel} :?= context\\.With(?:Cancel|Timeout|Deadline)\\(`);
    const [, context] = made.exec(before) ?? [];
    if (context === undefined) continue;
    const behind = tree.textOf({ start: statement.end, end: home.end });
    for (const value of valuesWith(context, behind)) {
      const at = returnOf(value, statement, home, tree);
      if (at !== undefined)
        yield { statement: at, problem: 'result-ended', call: `${cancel}()`, error: context };
    }
  }
}

/** Functions with more are written by a machine. */
const most = 20;

/** What goes on to work with the context it was made with. */
const lasting = /\.(?:Queryx?Context|BeginTxx?)\(|\bNewRequestWithContext\(|\.WithContext\(/;

/** Names of such values, and calls that give one. */
function valuesWith(context: string, behind: string): readonly string[] {
  const found: string[] = [];
  const direct = new RegExp(
    `\\b(\\w+)(?:, \\w+)? :?= [\\w.]+\\.(?:Queryx?Context|BeginTxx?)\\(${context},`,
    'g',
  );
  for (const [, name = ''] of behind.matchAll(direct))
    if (!behind.includes(`defer ${name}.Close()`)) found.push(name);
  const asked = new RegExp(
    `\\b(\\w+)(?:, \\w+)? :?= (?:http\\.NewRequestWithContext\\(${context},(?! *(?:http\\.MethodHead|"HEAD"))|\\w+\\.WithContext\\(${context}\\))`,
    'g',
  );
  for (const [, request = ''] of behind.matchAll(asked)) {
    found.push(`Do(${request})`);
    const answer = new RegExp(`\\b(\\w+)(?:, \\w+)? :?= [\\w.]+\\.Do\\(${request}\\)`).exec(behind);
    // Who reads all of it has a body that lasts; who closes it gives back the rest of the answer only.
    if (answer?.[1] !== undefined && !new RegExp(`\\b${answer[1]}\\.Body(?: = |\\.Close\\(\\))`).test(behind))
      found.push(answer[1]);
  }
  return found;
}

/** `return rows, nil`, `return &reader{rows: rows}`, `return res.Body, nil`, `return client.Do(req)`. */
function returnOf(value: string, statement: GoNode, home: GoNode, tree: GoTree): GoNode | undefined {
  const isCall = value.startsWith('Do(');
  const given = isCall
    ? new RegExp(`^return [\\w.]+\\.${value.replaceAll(/[()]/g, '\\$&')}$`)
    : new RegExp(`^return (?:${value}(?:\\.Body)?(?:,|$)|&?\\w+\\{[^()]*\\b${value}(?:\\.Body)?[,}\\s])`);
  return [...nodesWithin(tree.nodesOf('return_statement'), { start: statement.end, end: home.end })].find(
    (one) => functionAround(one) === home && given.test(tree.textOf(one)) && !isOfError(one, value, tree),
  );
}

/** With an error nobody reads on. */
function isOfError(one: GoNode, value: string, tree: GoTree): boolean {
  return (
    new RegExp(`^return ${value}(?:\\.Body)?, (?:\\w*[eE]rr\\w*|fmt\\.Errorf|errors\\.)`).test(
      tree.textOf(one),
    ) && one.parent?.parent?.parent?.kind === 'if_statement'
  );
}
