import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { CalledFunctions } from '../_kit/called-functions.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { Variables } from '../_kit/variables.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

/** A text without these gives back no function, and no deferred closure of it an error. */
export const mayKeepResult = /\) func\(\) (?:error )?\{|\bdefer func\(\) error\b/;

/** `defer start()`, which gives the function that was to be deferred; `defer func() error { … }()`, whose error nobody gets. */
export function* findKeptResults(tree: GoTree, text: string): Generator<MisplacedDefer> {
  const functions = new CalledFunctions(tree);
  const variables = new Variables(tree);
  for (const statement of tree.nodesOf('defer_statement')) {
    const call = kindIn(statement, 'call_expression');
    const callee = call === undefined ? undefined : childOf(call, 'function');
    if (call === undefined || callee === undefined) continue;
    if (callee.kind === 'func_literal') yield* lostErrors(callee, tree, text);
    // A variable of that name hides the function.
    else if (callee.kind === 'identifier' && variables.declarationOf(callee) !== undefined) continue;
    else if (givesFunction(functions.of(call), tree))
      yield { statement, problem: 'uncalled', call: shortText(call, text), error: '' };
  }
}

function givesFunction(called: GoNode | undefined, tree: GoTree): boolean {
  const result = called === undefined ? undefined : childOf(called, 'result');
  return result !== undefined && /^func\(\)(?: error)?$/.test(tree.textOf(result));
}

function* lostErrors(closure: GoNode, tree: GoTree, text: string): Generator<MisplacedDefer> {
  const result = childOf(closure, 'result');
  if (result === undefined || tree.textOf(result) !== 'error') return;
  for (const statement of nodesWithin(tree.nodesOf('return_statement'), closure)) {
    if (functionAround(statement) !== closure) continue;
    const [error] = partsOf(kindIn(statement, 'expression_list') ?? statement);
    if (error === undefined || error.kind === 'nil') continue;
    yield { statement, problem: 'unheard', call: '', error: shortText(error, text) };
    return;
  }
}
