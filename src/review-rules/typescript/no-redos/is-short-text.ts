import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isProcess } from '../_kit/origin/member-origin.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isMeasuredByFunction } from './is-measured-by-function.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Characters of a function before the use of a text where its length may be tested. */
const lookBack = 1500;
/** Characters of an expression whose length is asked for; nobody writes longer ones twice. */
const longestName = 80;

/** Is a text surely short: the program's own, cut, or its length was tested before? */
export function isShortText(text: Node, file: TypeScriptFile): boolean {
  const value = writtenValue(text);
  const written = unwrap(text);
  return isOwnText(value) || isCut(value) || isMeasured(written, file) || isMeasuredByFunction(written, file);
}

function isOwnText(value: Node): boolean {
  switch (value.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
      return true;
    case 'TemplateLiteral':
      return value.expressions.every((part) => isOwnText(writtenValue(part)));
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return isProcess(unwrap(value.object)) || value.object.type === 'MetaProperty';
    case 'Identifier':
      return value.name === '__filename' || value.name === '__dirname';
    default:
      return false;
  }
}

/** `text.slice(0, 100)` */
export function isCut(value: Node): boolean {
  if (!isCall(value) || value.arguments.length !== 2) return false;
  return /^(?:slice|substr|substring)$/.test(propertyName(value.callee) ?? '');
}

/** `if (text.length > 100) return` */
function isMeasured(text: Node, file: TypeScriptFile): boolean {
  const { start, end } = rangeOf(text);
  if (end - start > longestName) return false;
  if (!file.text.slice(Math.max(0, start - lookBack), start).includes('length')) return false;
  const from = Math.max(beginningOf(text), start - lookBack);
  const before = file.text.slice(from, start);
  const name = file.text.slice(start, end).replace(/[^\w\s]/g, String.raw`\$&`);
  return (
    new RegExp(
      String.raw`(?<![\w.])${name}\??\.length\s*(?:[<>]|[!=]=)=?(?![=\s]*[0-3]\b)|(?<!\b[0-3]\s*)[<>]=?\s*${name}\??\.length\b`,
    ).test(before) || isLengthKept(name, before)
  );
}

/** Where what is said of a name begins to count; of anything else, where the outermost function does. */
function beginningOf(text: Node): number {
  const owner = text.type === 'Identifier' ? referenceOf(text)?.binding?.scope.node : undefined;
  const around =
    owner !== undefined && isFunction(owner)
      ? owner
      : [...ancestorsOf(text)].filter((node) => isFunction(node)).at(-1);
  return around === undefined ? 0 : rangeOf(around).start;
}

/** `const size = text.length; if (size > 100) …`, `const { length } = text` */
function isLengthKept(name: string, before: string): boolean {
  const kept = new RegExp(
    String.raw`\b(?<size>\w+)\s*=\s*${name}\.length\b|\{\s*length(?:\s*:\s*(?<other>\w+))?\s*\}\s*=\s*${name}\b`,
  ).exec(before);
  if (kept === null) return false;
  const size = kept.groups?.['size'] ?? kept.groups?.['other'] ?? 'length';
  return new RegExp(String.raw`\bif\s*\([^;{}]*\b${size}\s*[<>](?![=\s]*[0-3]\b)`).test(before);
}
