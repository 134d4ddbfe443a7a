import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { rootNameOf } from '../_kit/calls.ts';
import { declarationAround, functionAround, isFunction } from '../_kit/functions.ts';

/** What all requests share is written by a handler, of which many run at once. */
export interface HandlerWrite {
  /** `cache` of `cache[key] = value`, `s.count` of `s.count++` */
  readonly node: GoNode;
  readonly isMap: boolean;
}

/** A text without these has no handlers. */
const handles = /\*http\.Request\b|\*gin\.Context\b|\becho\.Context\b|\*fiber\.Ctx\b/;

const takesRequest =
  /\bhttp\.ResponseWriter, ?\w* ?\*http\.Request\b|^\(\w+ (?:\*gin\.Context|\*?echo\.Context|\*fiber\.Ctx)\)$/;

/** Who writes one of these thought of others that come at the same time, or has them wait for each other. */
const thought = /[lL]ock|[mM]utex|\bsync\.|atomic|[oO]nce|<-|\bchan\b|[sS]emaphore|concurren|goroutine|race/;

export function* findHandlerWrites({ tree, text }: GoFile): Generator<HandlerWrite, void> {
  if (!handles.test(text)) return;
  const told = new Set<string>();
  const handlers = new Map<GoNode, boolean>();
  for (const { target, isMap } of writesIn(tree)) {
    const handler = functionAround(target);
    if (handler === undefined) continue;
    const isOne = handlers.get(handler) ?? isOpenHandler(handler, tree);
    handlers.set(handler, isOne);
    const name = isOne ? tree.textOf(target) : '';
    if (!isOne || told.has(name) || !isOfAll(target, handler, tree)) continue;
    if (isMap ? !isMapIn(text, target, tree) : !isNumberIn(text, target, tree)) continue;
    told.add(name);
    yield { node: target, isMap };
  }
}

interface Write {
  readonly target: GoNode;
  readonly isMap: boolean;
}

/** `x[key] = …`, `delete(x, key)`, `x[key]++`, `x++` */
function* writesIn(tree: GoTree): Generator<Write, void> {
  for (const index of tree.nodesOf('index_expression')) {
    const target = childOf(index, 'operand');
    if (target !== undefined && isWritten(index)) yield { target, isMap: true };
  }
  for (const kind of ['inc_statement', 'dec_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const target = statement.children.find(({ isNamed }) => isNamed);
      if (target?.kind === 'selector_expression' || target?.kind === 'identifier')
        yield { target, isMap: false };
    }
}

function isWritten({ parent }: GoNode): boolean {
  if (parent?.kind === 'inc_statement' || parent?.kind === 'dec_statement') return true;
  return (
    parent?.kind === 'expression_list' &&
    parent.field === 'left' &&
    parent.parent?.kind === 'assignment_statement'
  );
}

/** Nobody in the function around thought of others. */
function isOpenHandler(handler: GoNode, tree: GoTree): boolean {
  const around =
    isFunction(handler) && handler.kind !== 'func_literal' ? handler : declarationAround(handler);
  if (around === undefined || !isHandler(handler, tree) || thought.test(tree.textOf(around))) return false;
  // A closure that another handler makes is one of that request.
  return ![...nodesAround(handler)].some((outer) => isFunction(outer) && isHandler(outer, tree));
}

/** It is not one of the request. */
function isOfAll(target: GoNode, handler: GoNode, tree: GoTree): boolean {
  const root = target.kind === 'identifier' ? target : rootNameOf(target);
  if (root === undefined) return false;
  if (target.kind === 'selector_expression')
    return isReceiver(
      tree.textOf(root),
      handler.kind === 'func_literal' ? declarationAround(handler) : handler,
      tree,
    );
  const flow = tree.flowOf(handler);
  if (flow.kind !== 'flow') return false;
  const name = tree.textOf(root);
  return (
    flow.flow.places.some((place) => place.kind === 'captured' && place.name === name) &&
    !flow.flow.places.some((place) => place.kind !== 'captured' && place.name === name)
  );
}

function isHandler(node: GoNode, tree: GoTree): boolean {
  const parameters = childOf(node, 'parameters');
  return parameters !== undefined && takesRequest.test(tree.textOf(parameters));
}

/** `s` of `func (s *Server) list(w http.ResponseWriter, r *http.Request)`, of which there is one for all requests. */
function isReceiver(name: string, handler: GoNode | undefined, tree: GoTree): boolean {
  const written = handler === undefined ? undefined : childOf(handler, 'receiver');
  const [, receiver, type] =
    /^\((\w+) \*(\w+)\)$/.exec(written === undefined ? '' : tree.textOf(written)) ?? [];
  if (receiver !== name || type === undefined || /request|session|context|conn|writer|response/i.test(type))
    return false;
  // Who makes one in a function with a request makes one for each.
  return !tree.functions.some(
    (one) =>
      isHandler(one, tree) &&
      new RegExp(`\\b${type}\\{|new\\(${type}\\)|\\bnew${type}\\(`, 'i').test(tree.textOf(one)),
  );
}

/** The field or the variable is declared in this file, as a map. */
function isMapIn(text: string, target: GoNode, tree: GoTree): boolean {
  const name = nameOf(target, tree);
  const declared =
    target.kind === 'selector_expression'
      ? `^\\s+${name}\\s+map\\[`
      : `\\b${name}(?:\\s*:?=\\s*(?:make\\()?|\\s+)map\\[`;
  return new RegExp(declared, 'm').test(text);
}

function isNumberIn(text: string, target: GoNode, tree: GoTree): boolean {
  const name = nameOf(target, tree);
  const declared =
    target.kind === 'selector_expression'
      ? `^\\s+${name}\\s+u?int(?:32|64)?\\b`
      : `\\b${name}(?:\\s*:?=\\s*\\d+$|\\s+u?int(?:32|64)?\\b)`;
  return new RegExp(declared, 'm').test(text);
}

function nameOf(target: GoNode, tree: GoTree): string {
  const field = target.kind === 'selector_expression' ? childOf(target, 'field') : target;
  return field === undefined ? '' : tree.textOf(field);
}
