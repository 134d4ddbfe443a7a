import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';

/** A name that is used more often is not followed. */
const mostUses = 50;
/** Characters of a function in which it tests the length of what it is given. */
const longestTest = 600;

/** `if (!isSane(header)) return`, where `isSane` of this file tests the length of what it is given. */
export function isMeasuredByFunction(text: Node, file: TypeScriptFile): boolean {
  const references = referenceOf(text)?.binding?.references ?? [];
  if (references.length > mostUses) return false;
  const { start } = rangeOf(text);
  return references.some(
    ({ identifier }) => rangeOf(identifier).start < start && isMeasuredAt(identifier, file),
  );
}

function isMeasuredAt(argument: Node, file: TypeScriptFile): boolean {
  const call = parentOf(argument);
  if (call === undefined || !isCall(call)) return false;
  const index = call.arguments.findIndex((one) => one === argument);
  const owner = index === -1 ? undefined : functionCalled(call.callee);
  const parameter = owner?.params[index];
  if (owner === undefined || parameter?.type !== 'Identifier') return false;
  const { start, end } = rangeOf(owner);
  const source = file.text.slice(start, Math.min(end, start + longestTest));
  const name = parameter.name.replaceAll('$', String.raw`\$`);
  return new RegExp(String.raw`(?<![\w$.])${name}\.length\s*[<>]`).test(source);
}
