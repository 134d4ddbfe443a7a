import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { handlesOwnErrors } from '../_kit/handles-own-errors.ts';
import { importedFunction } from '../_kit/imported-callee.ts';
import { methodBehind } from '../_kit/method-behind.ts';

/** Does the async function that is called handle all errors itself, so that none comes out? */
export function keepsErrors(work: Call): boolean {
  const called = functionBehind(work.callee) ?? methodBehind(unwrap(work.callee));
  if (called === undefined) return importedFunction(work.callee)?.handlesErrors === true;
  if (!isFunction(called)) return false;
  return called.async === true && called.generator !== true && handlesOwnErrors(called);
}
