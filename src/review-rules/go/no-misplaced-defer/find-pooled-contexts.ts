import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { Variables } from '../_kit/variables.ts';
import { isInLoop, mayWaitBehind } from './find-ended-contexts.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

const contextType = /\((?:\w+ \w+(?:\.\w+)?, )?(\w+) (?:\*gin\.Context|\*?fiber\.Ctx|echo\.Context)\b/;

export function mayPool(text: string): boolean {
  return /\bgo \w/.test(text) && /\b(?:gin\.Context|fiber\.Ctx|echo\.Context)\b/.test(text);
}

/** Functions that start more are written by a machine. */
const most = 20;

/** `go func() { log(c.Path()) }()` in a handler: the framework gives `c` to the next request meanwhile. */
export function* findPooledContexts({ tree }: GoFile): Generator<MisplacedDefer> {
  const seen = new Map<GoNode, number>();
  let known: Variables | undefined;
  const variables = (): Variables => (known ??= new Variables(tree));
  for (const start of tree.nodesOf('go_statement')) {
    const home = functionAround(start);
    const parameters = home === undefined ? undefined : childOf(home, 'parameters');
    const [, context] = contextType.exec(parameters === undefined ? '' : tree.textOf(parameters)) ?? [];
    if (home === undefined || context === undefined || isInLoop(start, home)) continue;
    const count = (seen.get(home) ?? 0) + 1;
    seen.set(home, count);
    const at = count > most ? undefined : usedIn(start, context, tree, variables);
    if (at === undefined || mayWaitBehind(start, home, context, tree)) continue;
    yield { statement: at, problem: 'pool-ended', call: '', error: context };
  }
}

/** Where the goroutine works with it; arguments of the call that is started are worked out at once. */
function usedIn(
  start: GoNode,
  context: string,
  tree: GoTree,
  variables: () => Variables,
): GoNode | undefined {
  const call = kindIn(start, 'call_expression');
  const callee = call === undefined ? undefined : childOf(call, 'function');
  if (call === undefined || callee === undefined) return undefined;
  const given = argumentsOf(call).find((one) => tree.textOf(one) === context);
  if (callee.kind !== 'func_literal') return given;
  const parameters = childOf(callee, 'parameters');
  if (parameters !== undefined && new RegExp(`\\b${context}\\b`).test(tree.textOf(parameters))) return given;
  for (const name of nodesWithin(tree.nodesOf('identifier'), callee)) {
    if (tree.textOf(name) !== context) continue;
    // `func(c *Client) { c.Send(text) }` in it.
    const declared = variables().declarationOf(name);
    if (declared !== undefined && declared.start > callee.start) continue;
    const member = name.parent;
    const field = member?.kind === 'selector_expression' ? childOf(member, 'field') : undefined;
    // One of its own by that name.
    if (member?.kind === 'expression_list' && member.field === 'left') return undefined;
    if (field === undefined || !/^(?:Logger|Copy|Echo|App)$/.test(tree.textOf(field))) return member ?? name;
  }
  return undefined;
}
