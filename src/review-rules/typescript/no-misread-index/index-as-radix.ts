import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

export interface IndexAsRadix {
  readonly kind: 'index-as-radix';
  readonly call: Call;
  /** `parseInt` */
  readonly parser: Node;
  /** What is gone through is a list for sure. */
  readonly isList: boolean;
}

const makesList = /^(?:split|slice|filter|map|flatMap|concat|sort|reverse|match|keys|values|from|of)$/;

/** `words.map(parseInt)`: `map` gives the index as well, and `parseInt` takes it for the base of the digits. */
export function indexAsRadixOf(call: Call): IndexAsRadix | undefined {
  const callee = unwrap(call.callee);
  const method = propertyName(callee);
  if (method === 'from') return ofArrayFrom(call, callee);
  const [parser, ...others] = call.arguments;
  if (parser === undefined || others.length > 0 || (method !== 'map' && method !== 'flatMap'))
    return undefined;
  if (!isParseInt(parser) || !('object' in callee)) return undefined;
  const list = unwrap(callee.object as Node);
  return isOfLibrary(list) ? undefined : { kind: 'index-as-radix', call, parser, isList: isList(list) };
}

/** `Array.from(words, parseInt)` */
function ofArrayFrom(call: Call, callee: Node): IndexAsRadix | undefined {
  const [, parser, ...others] = call.arguments;
  if (parser === undefined || others.length > 0 || !isParseInt(parser)) return undefined;
  if (!('object' in callee) || !isUndeclared(callee.object as Node, 'Array')) return undefined;
  return { kind: 'index-as-radix', call, parser, isList: true };
}

function isParseInt(node: Node): boolean {
  if (isUndeclared(node, 'parseInt')) return true;
  return propertyName(node) === 'parseInt' && 'object' in node && isUndeclared(node.object as Node, 'Number');
}

/** `R.map(parseInt)` gives nothing but the value; so does what a module keeps under a name of its own. */
function isOfLibrary(list: Node): boolean {
  if (list.type !== 'Identifier') return false;
  return /^(?:[A-Z]\w*|_|\$|fp)$/.test(list.name) || referenceOf(list)?.binding?.kind === 'import';
}

function isList(node: Node): boolean {
  const value = writtenValue(node);
  if (value.type === 'ArrayExpression') return true;
  return value.type === 'CallExpression' && makesList.test(propertyName(unwrap(value.callee)) ?? '');
}

/** A fix: digits of base 10. */
export function readDigits({ parser }: IndexAsRadix, { text }: TypeScriptFile): FixDraft {
  const { start, end } = rangeOf(parser);
  return {
    title: say('Read the digits in base 10', '按十进制解析'),
    edits: [{ range: { start, end }, text: `(digits) => ${text.slice(start, end)}(digits, 10)` }],
  };
}
