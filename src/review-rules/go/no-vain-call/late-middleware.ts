import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import type { VainCall } from './vain-call.ts';

export function mayUseLate(text: string): boolean {
  return /"github\.com\/go-chi\/chi(?:\/v\d+)?"/.test(text) && text.includes('.Use(');
}

const routing =
  /^(?:Get|Post|Put|Patch|Delete|Head|Options|Connect|Trace|Handle|HandleFunc|Method|MethodFunc|Mount|Route|Group)$/;

/** `r.Get("/", show)`, and then `r.Use(auth)`: chi panics when it starts. */
export function* lateMiddleware({ tree }: GoFile): Generator<VainCall> {
  for (const list of tree.nodesOf('statement_list')) {
    const routed = new Map<string, GoNode>();
    const routers = new Set(routersOf(list, tree));
    if (routers.size === 0 && !hasRouter(list, tree)) continue;
    for (const statement of partsOf(list)) {
      const made = madeRouter(statement, tree);
      if (made !== undefined) routers.add(made);
      const [router, method] = methodOf(statement, tree);
      if (router === undefined || method === undefined || !routers.has(router)) continue;
      const before = routed.get(router);
      if (routing.test(method)) routed.set(router, before ?? statement);
      else if (method === 'Use' && before !== undefined) {
        yield { problem: 'late-use', range: statement, router };
        break;
      }
    }
  }
}

/** The parameter of `func(r chi.Router) { … }`. */
function routersOf(list: GoNode, tree: GoTree): readonly string[] {
  const home = list.parent?.parent;
  const parameters = home !== undefined && isFunction(home) ? childOf(home, 'parameters') : undefined;
  if (parameters === undefined || home?.kind !== 'func_literal') return [];
  const [, name] = /^\((\w+) chi\.Router\)$/.exec(tree.textOf(parameters)) ?? [];
  return name === undefined ? [] : [name];
}

function hasRouter(list: GoNode, tree: GoTree): boolean {
  return partsOf(list).some((statement) => madeRouter(statement, tree) !== undefined);
}

/** `r := chi.NewRouter()` */
function madeRouter(statement: GoNode, tree: GoTree): string | undefined {
  if (statement.kind !== 'short_var_declaration' || statement.end - statement.start > 80) return undefined;
  return /^(\w+) := chi\.New(?:Router|Mux)\(\)$/.exec(tree.textOf(statement))?.[1];
}

function methodOf(statement: GoNode, tree: GoTree): readonly [string?, string?] {
  const call = statement.kind === 'expression_statement' ? kindIn(statement, 'call_expression') : undefined;
  const callee = call === undefined ? undefined : childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand?.kind !== 'identifier' || field === undefined) return [];
  return [tree.textOf(operand), tree.textOf(field)];
}
