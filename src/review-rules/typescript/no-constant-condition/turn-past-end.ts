import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { shortText } from '../_kit/short-text.ts';
import { expressionResult } from './expression-result.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** `for (let i = 0; i < times; i++) { … if (i === times) … }`: in the loop it is never that far. */
export function findTurnPastEnd(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const { left: counter, right: bound, operator } = node;
  if (counter.type !== 'Identifier' || !isSteady(bound)) return undefined;
  const loop = loopOf(counter.name, node);
  const test = loop?.test;
  if (loop === undefined || test?.type !== 'BinaryExpression' || test.operator !== '<') return undefined;
  if (test.left.type !== 'Identifier' || test.left.name !== counter.name) return undefined;
  if (!isSameExpression(test.right, bound) || isCountedInside(counter, loop)) return undefined;
  const [name, end] = [counter.name, shortText(bound, file)];
  const outcome = operator.startsWith('!');
  return expressionResult(
    node,
    say(
      `Inside the loop \`${name}\` is always less than \`${end}\`: this is always ${String(outcome)}. Its last turn is that of \`${end} - 1\`.`,
      `循环内 \`${name}\` 总是小于 \`${end}\`：结果恒为 ${String(outcome)}。最后一轮是 \`${end} - 1\`。`,
    ),
    'likely',
  );
}

/** A number, or a name that is never written again. */
function isSteady(bound: Node): boolean {
  if (bound.type === 'NumericLiteral') return true;
  const binding = bound.type === 'Identifier' ? referenceOf(bound)?.binding : undefined;
  return binding !== undefined && !binding.isReassigned && binding.kind !== 'import';
}

/** The loop that declares the counter and in whose body the node stands, without a function between. */
function loopOf(name: string, node: Node): NodeOf<'ForStatement'> | undefined {
  let inner = node;
  for (const at of ancestorsOf(node)) {
    if (isFunction(at)) return undefined;
    if (at.type === 'ForStatement' && at.body === inner && declares(at, name)) return at;
    inner = at;
  }
  return undefined;
}

function declares({ init }: NodeOf<'ForStatement'>, name: string): boolean {
  return (
    init?.type === 'VariableDeclaration' &&
    init.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name)
  );
}

/** What the body adds to it may lead past the end. */
function isCountedInside(counter: Node, { body }: NodeOf<'ForStatement'>): boolean {
  const { start, end } = rangeOf(body);
  const references = referenceOf(counter)?.binding?.references ?? [];
  return references.some(({ identifier, access }) => {
    const at = rangeOf(identifier).start;
    return access !== 'read' && at >= start && at < end;
  });
}
