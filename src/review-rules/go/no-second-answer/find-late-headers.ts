import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { asksFor } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isFunction } from '../_kit/functions.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import { packageCall } from '../_kit/package-call.ts';

/** A header or a cookie that is set when the headers are on their way. */
export interface LateHeader {
  readonly late: GoNode;
  /** What has sent them. */
  readonly sender: GoNode;
}

/** In a list of statements: what sends the headers first, by the name of the writer. */
type FirstSenders = ReadonlyMap<GoNode, ReadonlyMap<string, GoNode>>;

export function* findLateHeaders({ tree, text }: GoFile): Generator<LateHeader> {
  // Trailers come behind the body, and are announced in a header before.
  if (!/\.Header\(\)\.(?:Set|Add)\(|\bhttp\.SetCookie\(/.test(text) || /trailer/i.test(text)) return;
  let senders: FirstSenders | undefined;
  const types = new DeclaredTypes(tree);
  for (const call of tree.nodesOf('call_expression')) {
    const writer = headerSetIn(call, tree);
    if (writer === undefined || types.of(writer) !== 'http.ResponseWriter') continue;
    senders ??= firstSenders(tree);
    const sender = sentBefore(call, tree.textOf(writer), senders, tree);
    if (sender !== undefined) yield { late: call, sender };
  }
}

/** The writer whose header a call sets: `w.Header().Set("Etag", e)`, `http.SetCookie(w, c)`. */
function headerSetIn(call: GoNode, tree: GoTree): GoNode | undefined {
  const called = packageCall(call, tree);
  if (called !== undefined)
    return called.module === 'net/http' && called.name === 'SetCookie' ? argumentsOf(call)[0] : undefined;
  const [header, name] = partsOfMember(childOf(call, 'function'));
  if (
    header?.kind !== 'call_expression' ||
    !/^(?:Set|Add)$/.test(name === undefined ? '' : tree.textOf(name))
  )
    return undefined;
  const [writer, getter] = partsOfMember(childOf(header, 'function'));
  return getter !== undefined && tree.textOf(getter) === 'Header' ? writer : undefined;
}

function partsOfMember(callee: GoNode | undefined): readonly [GoNode | undefined, GoNode | undefined] {
  return callee?.kind === 'selector_expression'
    ? [childOf(callee, 'operand'), childOf(callee, 'field')]
    : [undefined, undefined];
}

function sentBefore(call: GoNode, writer: string, senders: FirstSenders, tree: GoTree): GoNode | undefined {
  for (const around of nodesAround(call)) {
    if (isFunction(around)) return undefined;
    const sender = senders.get(around)?.get(writer);
    if (sender !== undefined && sender.end <= call.start)
      return isWhereItFailed(call, sender, tree) ? undefined : sender;
  }
  return undefined;
}

/** `if err := json.NewEncoder(w).Encode(x); err != nil {`: an encoder that fails to make the text has written nothing. */
function isWhereItFailed(call: GoNode, sender: GoNode, tree: GoTree): boolean {
  if (nameCalled(sender, tree) !== 'Encode') return false;
  const statement = [...nodesAround(sender)].find(({ kind }) => giving.test(kind));
  const left = statement === undefined ? undefined : childOf(statement, 'left');
  const error = left === undefined ? undefined : partsOf(left).at(-1);
  if (statement === undefined || error === undefined) return false;
  for (const around of nodesAround(call)) {
    if (around === statement.parent) return around.kind === 'if_statement';
    const condition = around.kind === 'if_statement' ? childOf(around, 'condition') : undefined;
    if (condition === undefined || !asksFor(tree.textOf(error), condition, tree)) continue;
    if (givingBefore(around, tree.textOf(error), tree) === statement) return true;
  }
  return false;
}

const giving = /^(?:assignment_statement|short_var_declaration)$/;

function nameCalled(call: GoNode, tree: GoTree): string {
  const [, field] = partsOfMember(childOf(call, 'function'));
  return field === undefined ? '' : tree.textOf(field);
}

function firstSenders(tree: GoTree): FirstSenders {
  const found = new Map<GoNode, Map<string, GoNode>>();
  for (const call of tree.nodesOf('call_expression')) {
    const writer = writerSentBy(call, tree);
    const list = writer === undefined ? undefined : listOf(call);
    if (writer === undefined || list === undefined) continue;
    const known = found.get(list) ?? new Map<string, GoNode>();
    found.set(list, known);
    if (!known.has(tree.textOf(writer))) known.set(tree.textOf(writer), call);
  }
  return found;
}

/** The list that a call is a statement of: not one that only some condition comes to. */
function listOf(call: GoNode): GoNode | undefined {
  let at = call.parent;
  if (at?.kind === 'expression_list') at = at.parent;
  if (at?.kind !== 'expression_statement' && !giving.test(at?.kind ?? '')) return undefined;
  const list = at?.parent;
  if (list?.kind === 'if_statement') return list.parent;
  return list?.kind === 'statement_list' || list?.kind === 'block' ? list : undefined;
}

/** The writer whose headers a call sends: `w.WriteHeader(200)`, `w.Write(b)`, `http.Error(w, …)`, `fmt.Fprint(w, …)`. */
function writerSentBy(call: GoNode, tree: GoTree): GoNode | undefined {
  const called = packageCall(call, tree);
  const [first] = argumentsOf(call);
  if (called !== undefined)
    return sending.test(`${called.module}.${called.name}`) && first !== undefined ? first : undefined;
  const [operand] = partsOfMember(childOf(call, 'function'));
  const name = nameCalled(call, tree);
  if (name === 'Encode' && operand?.kind === 'call_expression')
    return packageCall(operand, tree)?.name === 'NewEncoder' ? argumentsOf(operand)[0] : undefined;
  if (name === 'WriteHeader')
    return first !== undefined && !early.test(tree.textOf(first)) ? operand : undefined;
  return name === 'Write' && partsOf(call).length > 0 ? operand : undefined;
}

const sending = /^net\/http\.(?:Error|Redirect|NotFound)$|^fmt\.Fprint(?:f|ln)?$|^io\.(?:Copy|WriteString)$/;

/** The headers that count come behind such a status. */
const early = /^1\d\d$|Status(?:Continue|SwitchingProtocols|Processing|EarlyHints)$/;
