import type { Node } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { importedFunction } from '../_kit/imported-callee.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { shortText } from '../_kit/short-text.ts';

/** Does a file that this one imports export a function that throws on what it is given? */
export function importsThrowing({ imports = {} }: Scope): boolean {
  return Object.values(imports).some((file) =>
    Object.values(file.exports).some((one) => one?.throwsOn !== undefined),
  );
}

/** The call of such a function with what was sent. */
export function throwingImportAt(
  node: Node,
  trace: Trace,
  file: TypeScriptFile,
): { readonly name: string; readonly given: Node } | undefined {
  if (!isCall(node)) return undefined;
  for (const position of importedFunction(node.callee)?.throwsOn ?? []) {
    const given = node.arguments[position];
    const isSpread = node.arguments.slice(0, position + 1).some(({ type }) => type === 'SpreadElement');
    if (given === undefined || isSpread || trace.of(given) !== 'request') continue;
    return { name: shortText(node.callee, file), given };
  }
  return undefined;
}
