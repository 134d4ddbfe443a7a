import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';

/**
 * Follows the names of files in a folder that the program does not name itself: whoever may put a file there chooses one.
 * undefined: the file lists no folder.
 */
export function traceOfListedNames(file: TypeScriptFile, trace: Trace): Trace | undefined {
  if (!file.text.includes('readdir')) return undefined;
  return createTrace(file, {
    knows: (expression) => (isListing(expression, trace) ? 'request' : undefined),
  });
}

function isListing(expression: Node, trace: Trace): boolean {
  const call = isCall(expression) ? expression : callGiving(expression);
  const folder = call?.arguments[0];
  return call !== undefined && folder !== undefined && lists(call) && trace.of(folder) !== 'harmless';
}

function lists({ callee }: Call): boolean {
  const member = moduleMemberOf(callee);
  return (
    member !== undefined &&
    /^(?:fs|fs\/promises|fs-extra|graceful-fs)$/.test(member.module) &&
    /^(?:promises\.)?readdir(?:Sync)?$/.test(member.path)
  );
}

/** `names` of `readdir(folder, (error, names) => …)` */
function callGiving(name: Node): Call | undefined {
  const binding = name.type === 'Identifier' ? referenceOf(name)?.binding : undefined;
  const callback = binding?.kind === 'param' ? binding.scope.node : undefined;
  if (callback === undefined || !isFunction(callback) || keyOf(callback) !== 'arguments') return undefined;
  const given = callback.params[1];
  const call = parentOf(callback);
  const isNames = given !== undefined && unwrap(given) === binding?.declarations[0];
  return isNames && call !== undefined && isCall(call) ? call : undefined;
}
