import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { handles, isHandler, isOfAll } from './find-handler-writes.ts';

/** A handler keeps its error in a variable of the function that made it: all requests share that one. */
export interface HandlerError {
  /** `err` of `err = load()` */
  readonly node: GoNode;
  readonly isError: true;
}

/** The first request ends it all, or somebody waits for it. */
const isOver = /[lL]ock\(|\bsync\.|atomic|<-|\bclose\(|[cC]ancel\(|Shutdown\(|\.Done\(|\.Do\(/;

/** The first of each handler. */
export function* findHandlerErrors({ tree, text }: GoFile): Generator<HandlerError, void> {
  if (!handles.test(text)) return;
  const told = new Set<GoNode>();
  for (const statement of tree.nodesOf('assignment_statement')) {
    const handler = functionAround(statement);
    if (handler?.kind !== 'func_literal' || told.has(handler)) continue;
    const target = errorIn(statement, tree);
    if (target === undefined || !isHandler(handler, tree) || isOver.test(tree.textOf(handler))) continue;
    if ([...nodesAround(handler)].some((outer) => isFunction(outer) && isOfOneRequest(outer, tree))) continue;
    if (!isOfAll(target, handler, tree)) continue;
    told.add(handler);
    yield { node: target, isError: true };
  }
}

/** A closure that it makes is one of the same request. */
function isOfOneRequest(node: GoNode, tree: GoTree): boolean {
  const parameters = childOf(node, 'parameters');
  const written = parameters === undefined ? '' : tree.textOf(parameters).replaceAll('context.Context', '');
  return /Context\b|Ctx\b|Request\b/.test(written);
}

/** `err` of `data, err = f()` */
function errorIn(statement: GoNode, tree: GoTree): GoNode | undefined {
  if (childOf(statement, 'operator')?.kind !== '=') return undefined;
  const targets = partsOf(childOf(statement, 'left') ?? statement);
  return targets.find((one) => one.kind === 'identifier' && isErrorName(tree.textOf(one)));
}
