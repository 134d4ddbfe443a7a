import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { StrictParse } from '../../../languages/typescript/strict-parser.ts';
import { strictParseAt } from '../../../languages/typescript/strict-parser.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

export function riskyCallAt(node: Node): StrictParse | undefined {
  const parse = strictParseAt(node);
  return parse?.texts.some(isWrittenJson) === true ? undefined : parse;
}

/** `JSON.parse(JSON.stringify(value))` makes a copy. */
function isWrittenJson(text: Node): boolean {
  const value = writtenValue(text);
  return isCall(value) && propertyName(value.callee) === 'stringify';
}

/** `URL.canParse(address)`, or a function whose name says as much. */
export function isTestedBefore({ node, name }: StrictParse, { text }: TypeScriptFile): boolean {
  const owner = enclosingFunction(node);
  if (owner === undefined) return false;
  const { start, end } = rangeOf(owner);
  const source = text.slice(start, end);
  return /canParse|isValid|is_?json/i.test(source) || (name === 'BigInt' && /test\(|match\(/.test(source));
}
