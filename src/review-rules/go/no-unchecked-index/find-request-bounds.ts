import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import { isCaught } from './is-caught.ts';

/** A list is cut where a number of a request says, and nobody compares that with how long it is. */
export interface RequestBound {
  readonly bound: GoNode;
  /** The whole piece: `items[offset:end]`. */
  readonly cutBy: GoNode;
}

const ofRequest =
  /\.(?:FormValue|PostFormValue|PathValue)\(|\.Query\(\)\.Get\(|\.(?:Query|DefaultQuery|Param|QueryParam|Params|PostForm)\(["`]|\bchi\.URLParam\(|\bmux\.Vars\(/;

export function mayBoundByRequest(text: string): boolean {
  return /\bstrconv\.(?:Atoi|ParseInt)\(/.test(text) && ofRequest.test(text);
}

/** Characters of a function that are read. */
const longest = 20_000;

export function* findRequestBounds({ tree }: GoFile): Generator<RequestBound, void> {
  const told = new Set<GoNode>();
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const given = callWithResults(statement, tree);
      const home = functionAround(statement);
      const name = given?.names[0];
      if (given === undefined || home === undefined || name === undefined || name === '_') continue;
      if (home.end - home.start > longest || told.has(home)) continue;
      if (!isNumberOfRequest(given.call, home, tree)) continue;
      const found = boundIn(name, statement, home, tree);
      if (found === undefined || isCaught(found.cutBy, tree)) continue;
      told.add(home);
      yield found;
    }
}

/** `strconv.Atoi(r.FormValue("offset"))`, or of a variable that holds such a text. */
function isNumberOfRequest(call: GoNode, home: GoNode, tree: GoTree): boolean {
  const called = packageCall(call, tree);
  if (called?.module !== 'strconv' || !/^(?:Atoi|ParseInt)$/.test(called.name)) return false;
  const [text] = argumentsOf(call);
  const written = text === undefined ? '' : tree.textOf(text);
  if (ofRequest.test(written)) return true;
  if (!/^\w+$/.test(written)) return false;
  const [, value = ''] = new RegExp(`\\b${written} :?= ([^\\n]*)`).exec(tree.textOf(home)) ?? [];
  return ofRequest.test(value);
}

function boundIn(name: string, statement: GoNode, home: GoNode, tree: GoTree): RequestBound | undefined {
  const behind = { start: statement.end, end: home.end };
  const written = tree.textOf(behind).replaceAll(/\/\/[^\n]*|\/\*[^*]*\*\//g, '');
  for (const cutBy of nodesWithin(tree.nodesOf('slice_expression'), behind))
    for (const side of ['start', 'end']) {
      const bound = childOf(cutBy, side);
      const list = childOf(cutBy, 'operand');
      if (bound?.kind !== 'identifier' || list === undefined) continue;
      const isMadeOf = tree.textOf(bound) === name || isCounted(tree.textOf(bound), name, written);
      if (
        isMadeOf &&
        !isAsLong(tree.textOf(list), tree.textOf(bound), tree.textOf(home)) &&
        !isCompared(tree.textOf(bound), written)
      )
        return { bound, cutBy };
    }
  return undefined;
}

/** `buf := make([]byte, size)`, and then `buf[:size]` */
function isAsLong(list: string, bound: string, written: string): boolean {
  return /^\w+$/.test(list) && new RegExp(`\\b${list} :?= make\\([^\\n]*\\b${bound}\\b`).test(written);
}

/** `start := (page - 1) * size` */
function isCounted(bound: string, name: string, written: string): boolean {
  const values = Array.from(
    written.matchAll(new RegExp(`\\b${bound} :?= ([^\\n]*)`, 'g')),
    ([, one]) => one ?? '',
  );
  const [only, ...others] = values;
  return (
    only !== undefined &&
    others.length === 0 &&
    new RegExp(`^[\\w\\s()*+-]*\\b${name}\\b[\\w\\s()*+-]*$`).test(only)
  );
}

/** With anything but the least number: it is given a bound, or to somebody who looks at it. */
function isCompared(bound: string, written: string): boolean {
  const others = written.replaceAll(new RegExp(`\\b${bound} (?:<=?|==) [01]\\b`, 'g'), '');
  return new RegExp(
    `\\b${bound}\\b[^\\n,;&|(){}]* [<>]=? |[<>]=? [^\\n,;&|(){}]*\\b${bound}\\b|\\b(?:min|max|[cC]lamp\\w*|Min|Max)\\([^\\n]*\\b${bound}\\b|&${bound}\\b|\\b(?!len|append|make|int|int64|string)\\w+\\((?:[^()\\n]*, )?${bound}(?: ?[-+] ?\\d+)?[,)]|\\b[A-Z]\\w*: ${bound}\\b|len\\([^()\\n]*\\) [=!]= ${bound}\\b`,
  ).test(others);
}
