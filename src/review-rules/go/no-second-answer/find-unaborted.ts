import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';

/** A middleware of gin that refuses a request and returns: gin calls the handlers behind it all the same. */
export interface Unaborted {
  readonly refusal: GoNode;
  /** The context: `c`. */
  readonly context: string;
}

/** A text without these has no such middleware. */
export function mayGoOn(text: string): boolean {
  return text.includes('gin-gonic/gin"') && text.includes('.Next()');
}

const refusing =
  /^(?:[45]\d\d|http\.Status(?:BadRequest|Unauthorized|PaymentRequired|Forbidden|NotFound|MethodNotAllowed|NotAcceptable|RequestTimeout|Conflict|Gone|PreconditionFailed|RequestEntityTooLarge|UnsupportedMediaType|UnprocessableEntity|TooManyRequests|InternalServerError|NotImplemented|BadGateway|ServiceUnavailable|GatewayTimeout))$/;
const answering = /^(?:\w*JSON|XML|YAML|String|HTML|Status|Data)$/;

/** Characters of a function that are read. */
const longest = 20_000;

export function* findUnaborted({ tree }: GoFile): Generator<Unaborted> {
  const known = new Map<GoNode, string | undefined>();
  for (const statement of tree.nodesOf('expression_statement')) {
    const context = refusedBy(statement, tree);
    const home = context === undefined ? undefined : functionAround(statement);
    if (context === undefined || home === undefined) continue;
    if (!known.has(home)) known.set(home, contextOf(home, tree));
    if (known.get(home) !== context || !leaves(statement, home, context, tree)) continue;
    yield { refusal: statement, context };
  }
}

/** `c` of `c.JSON(http.StatusUnauthorized, …)`, as a statement. */
function refusedBy(statement: GoNode, tree: GoTree): string | undefined {
  const call = kindIn(statement, 'call_expression');
  const callee = call === undefined ? undefined : childOf(call, 'function');
  if (call === undefined || callee?.kind !== 'selector_expression') return undefined;
  const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  const [status] = argumentsOf(call);
  if (operand?.kind !== 'identifier' || field === undefined || status === undefined) return undefined;
  if (!answering.test(tree.textOf(field)) || !refusing.test(tree.textOf(status))) return undefined;
  return tree.textOf(operand);
}

/** The parameter of a function that calls the next handler itself, and so is no last one. */
function contextOf(home: GoNode, tree: GoTree): string | undefined {
  const parameters = childOf(home, 'parameters');
  const [, name] =
    /^\((\w+) \*gin\.Context\)$/.exec(parameters === undefined ? '' : tree.textOf(parameters)) ?? [];
  if (name === undefined || home.end - home.start > longest) return undefined;
  return tree.textOf(home).includes(`${name}.Next()`) ? name : undefined;
}

/** Nothing stops the chain, neither beside the answer nor before it, and the next handler was not called yet. */
function leaves(statement: GoNode, home: GoNode, context: string, tree: GoTree): boolean {
  const list = statement.parent;
  if (list?.kind !== 'statement_list' || list.parent?.parent === home) return false;
  const last = partsOf(list).at(-1);
  const returns = last?.kind === 'return_statement';
  if (!returns && !(last === statement && isBesideNext(list, context, tree))) return false;
  if (/[aA]bort/.test(tree.textOf(list))) return false;
  const before = tree.textOf({ start: home.start, end: statement.start });
  if (isCalledBefore(before, statement, context, tree)) return false;
  return !/\bdefer\b[^\n]*[aA]bort/.test(before) && !isAbortedBefore(before, statement, tree);
}

/** `c.Abort(); if isAPI(c) { c.JSON(…); return }` */
function isAbortedBefore(before: string, statement: GoNode, tree: GoTree): boolean {
  if (!/[aA]bort/.test(before)) return false;
  const lists = [...nodesAround(statement)].filter(({ kind }) => kind === 'statement_list');
  return lists.some((list) =>
    partsOf(list).some(
      (one) =>
        one.kind === 'expression_statement' &&
        one.end <= statement.start &&
        /[aA]bort/.test(tree.textOf(one)),
    ),
  );
}

function isCalledBefore(before: string, statement: GoNode, context: string, tree: GoTree): boolean {
  if (!before.includes(`${context}.Next()`)) return false;
  // `if open { c.Next(); return }` is another way.
  const lists = [...nodesAround(statement)].filter(({ kind }) => kind === 'statement_list');
  return lists.some((list) =>
    partsOf(list).some(
      (one) => one.end <= statement.start && tree.textOf(one).trim() === `${context}.Next()`,
    ),
  );
}

/** `if err != nil { c.JSON(401, …) } else { c.Next() }` */
function isBesideNext(list: GoNode, context: string, tree: GoTree): boolean {
  const branch = list.parent?.parent;
  const other = branch?.kind === 'if_statement' ? childOf(branch, 'alternative') : undefined;
  if (branch === undefined || other === undefined || childOf(branch, 'consequence') !== list.parent)
    return false;
  return other.kind === 'block' && tree.textOf(other).includes(`${context}.Next()`);
}
