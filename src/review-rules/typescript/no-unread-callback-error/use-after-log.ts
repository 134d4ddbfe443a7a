import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { comesBack } from '../_kit/comes-back.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { alwaysRuns, isOutput } from './early-use.ts';
import type { EarlyUse } from './early-use.ts';

/** They tell somebody of the error, and come back. */
const tellers = /^(?:reject|cb|callback|done|next)$/;

/** The first member of a result that a callback reads after `if (err) console.error(err);`, which goes on. */
export function useAfterLog(
  { body }: FunctionNode,
  error: Binding,
  results: readonly Binding[],
): EarlyUse | undefined {
  const [first] = error.references;
  if (body.type !== 'BlockStatement' || first === undefined) return undefined;
  const test = body.body[indexFrom(body.body, rangeOf(first.identifier).start) - 1];
  if (test?.type !== 'IfStatement' || !isOnlyTold(test, first.identifier)) return undefined;
  const { end } = rangeOf(test);
  if (error.references.some(({ identifier }) => rangeOf(identifier).start > end)) return undefined;
  for (const { name, references } of results) {
    const use = references.find(({ isInitial }) => !isInitial)?.identifier;
    if (use === undefined || isOutput(name) || rangeOf(use).start < end) continue;
    const member = keyOf(use) === 'object' ? parentOf(use) : undefined;
    if (member?.type === 'MemberExpression' && alwaysRuns(member, body)) return { member, result: name };
  }
  return undefined;
}

function isOnlyTold({ test, consequent, alternate }: NodeOf<'IfStatement'>, error: Node): boolean {
  if (alternate != null || !isThere(test, error)) return false;
  const statements = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
  return statements.length > 0 && statements.every(isTelling);
}

/** `err`, `err != null` */
function isThere(test: Node, error: Node): boolean {
  const node = unwrap(test);
  if (node.type !== 'BinaryExpression') return node === error;
  return (
    node.left === error &&
    isComparison(node.operator) &&
    node.operator.startsWith('!') &&
    isNullLiteral(node.right)
  );
}

/** What is told of the error, and comes back. */
function isTelling(statement: Node): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const call = unwrap(statement.expression);
  return isCall(call) && (tellers.test(nameOfCallee(call.callee) ?? '') || comesBack(call));
}
