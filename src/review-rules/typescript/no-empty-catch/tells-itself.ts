import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** First words of what undoes or puts away: after that the failure is as unknown as before. */
const clearing = new Set(
  (
    'rollback roll abort cancel revert undo close end release clear clean cleanup remove delete destroy dispose unlink rm rmdir ' +
    'stop kill unlock reset hide free finish off detach unsubscribe disconnect push pop set'
  ).split(' '),
);

/**
 * Does the function that is called deal with a failure before it lets it out: `.catch((error) => { report(error); throw error; })`
 * at its end, or a `try` of that kind? Whoever calls it and does nothing more hides nothing.
 */
export function tellsItself(work: Call): boolean {
  const called = functionBehind(work.callee) ?? methodBehind(unwrap(work.callee));
  if (called === undefined || !isFunction(called) || called.generator === true) return false;
  if (called.body.type !== 'BlockStatement') return endsInTelling(called.body);
  const last = called.body.body.at(-1);
  if (last?.type === 'ReturnStatement') return last.argument != null && endsInTelling(last.argument);
  return called.async === true && last?.type === 'TryStatement' && isToldTry(last);
}

/** `work().catch((error) => { report(error); throw error; })` */
function endsInTelling(value: Node): boolean {
  const call = unwrap(value);
  if (!isCall(call) || call.arguments.length !== 1 || propertyName(unwrap(call.callee)) !== 'catch')
    return false;
  const [handler] = call.arguments;
  return handler !== undefined && isFunction(handler) && tellsAndThrows(handler);
}

function isToldTry({ handler, finalizer }: NodeOf<'TryStatement'>): boolean {
  return handler != null && finalizer == null && isTelling(handler.body.body);
}

function tellsAndThrows({ body }: FunctionNode): boolean {
  return body.type === 'BlockStatement' && isTelling(body.body);
}

function isTelling(statements: readonly Node[]): boolean {
  return statements.at(-1)?.type === 'ThrowStatement' && statements.some(tells);
}

function tells(statement: Node): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const value = unwrap(statement.expression);
  const call = value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  if (!isCall(call)) return false;
  const [verb] = wordsOf(nameOfCallee(call.callee) ?? '');
  return verb !== undefined && !clearing.has(verb);
}
