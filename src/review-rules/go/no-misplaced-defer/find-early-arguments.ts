import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

/** `defer log.Print(time.Since(start))`: Go works the arguments out at once. And `defer recover()`, which recovers nothing. */
export function* findEarlyArguments({ tree, text }: GoFile): Generator<MisplacedDefer> {
  if (!/\bdefer [^\n]*(?:\btime\.Since\(|\brecover\(\))/.test(text)) return;
  for (const statement of tree.nodesOf('defer_statement')) {
    const call = kindIn(statement, 'call_expression');
    const callee = call === undefined ? undefined : childOf(call, 'function');
    if (call === undefined || callee === undefined || callee.kind === 'func_literal') continue;
    if (callee.kind === 'identifier' && tree.textOf(callee) === 'recover') {
      yield { statement, problem: 'recover', call: 'recover()', error: '' };
      continue;
    }
    const early = argumentsOf(call)
      .map((one) => elapsedIn(one, tree))
      .find((one) => one !== undefined);
    if (early !== undefined)
      yield { statement, problem: 'early-argument', call: shortText(early, text), error: '' };
  }
}

/** `time.Since(start)` alone, or as what another call is made on or given: `time.Since(start).Seconds()`. */
function elapsedIn(value: GoNode, tree: GoTree): GoNode | undefined {
  if (value.kind !== 'call_expression') return undefined;
  const called = packageCall(value, tree);
  if (called?.module === 'time') return called.name === 'Since' ? value : undefined;
  const operand = childOf(childOf(value, 'function') ?? value, 'operand');
  if (operand?.kind === 'call_expression') return elapsedIn(operand, tree);
  const [only, ...others] = argumentsOf(value);
  return only === undefined || others.length > 0 ? undefined : elapsedIn(only, tree);
}
