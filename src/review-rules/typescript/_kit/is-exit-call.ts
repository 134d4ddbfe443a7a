import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { functionBehind } from './function-behind.ts';
import { importedFunction } from './imported-callee.ts';
import { moduleMemberOf } from './module-member.ts';
import { endsProcess, neverReturns } from './never-returns.ts';
import { propertyName } from './property-name.ts';

/** What frameworks and libraries end by throwing. */
const ofModules: ReadonlyMap<string, RegExp> = new Map([
  ['next/navigation', /^(?:notFound|redirect|permanentRedirect|forbidden|unauthorized)$/],
  ['@sveltejs/kit', /^(?:error|redirect)$/],
  ['assert', /^(?:strict\.)?fail$/],
  ['assert/strict', /^fail$/],
  ['chai', /^(?:assert|expect)\.fail$/],
  ['vitest', /^(?:assert|expect)\.fail$/],
]);
/** Whole names, where the function cannot be seen: words that only begin so (`failed`, `skipTrial`) say nothing. */
const named =
  /^(?:exit|die|panic|bail|fail|abort|never|notFound|redirect|unreachable|(?:assert|ensure)(?:Never|Unreachable|Exhaustive\w*)|exhaustive\w*|throw[A-Z_]\w*)$/;
/** The same of methods: an `abort` or `exit` of an object mostly comes back. */
const namedMethod = /^(?:panic|fail|unreachable|assertNever|assertUnreachable|throw[A-Z_]\w*)$/;

/** A call that does not come back: by what it calls, and where that cannot be seen by its name. */
export function isExitCall(node: Node): boolean {
  const isAwaited = node.type === 'AwaitExpression';
  const call = isAwaited ? node.argument : node;
  if (call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  if (endsProcess(callee) || isEndOfModule(callee)) return true;
  const own = functionBehind(callee);
  if (own !== undefined) return (isAwaited || !isFunction(own) || own.async !== true) && neverReturns(own);
  const imported = importedFunction(callee);
  if (imported === undefined) return isNamedEnd(callee);
  return (isAwaited || !imported.isAsync) && imported.neverReturns === true;
}

function isEndOfModule(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  return member !== undefined && ofModules.get(member.module)?.test(member.path) === true;
}

function isNamedEnd(callee: Node): boolean {
  if (callee.type === 'Identifier') return named.test(callee.name);
  const name = propertyName(callee);
  if (name === undefined || !('object' in callee)) return false;
  // Mocha ends a test so.
  const isSkip = name === 'skip' && unwrap(callee.object as Node).type === 'ThisExpression';
  return isSkip || namedMethod.test(name);
}
