import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A call of the platform that throws when it is given a text of the wrong form. */
export interface RiskyCall {
  readonly node: Call | NodeOf<'NewExpression'>;
  /** As it is written: `JSON.parse`, `new URL`. */
  readonly name: string;
  readonly texts: readonly Node[];
}

export function riskyCallAt(node: Node): RiskyCall | undefined {
  if (node.type === 'NewExpression') {
    const { callee, arguments: given } = node;
    const name = ['URL', 'RegExp'].find((one) => isGlobalName(callee, one));
    return name === undefined ? undefined : { node, name: `new ${name}`, texts: given.slice(0, 2) };
  }
  if (!isCall(node)) return undefined;
  const [text] = node.arguments;
  const name = nameOfRisky(node.callee);
  return name === undefined || text === undefined || isWrittenJson(text)
    ? undefined
    : { node, name, texts: [text] };
}

function nameOfRisky(callee: Node): string | undefined {
  const bare = unwrap(callee);
  if (bare.type === 'MemberExpression')
    return propertyName(bare) === 'parse' && isGlobalName(bare.object, 'JSON') ? 'JSON.parse' : undefined;
  return ['decodeURIComponent', 'decodeURI', 'BigInt'].find((name) => isGlobalName(bare, name));
}

/** `JSON.parse(JSON.stringify(value))` makes a copy. */
function isWrittenJson(text: Node): boolean {
  const value = writtenValue(text);
  return isCall(value) && propertyName(value.callee) === 'stringify';
}

/** `URL.canParse(address)`, or a function whose name says as much. */
export function isTestedBefore({ node, name }: RiskyCall, { text }: TypeScriptFile): boolean {
  const owner = enclosingFunction(node);
  if (owner === undefined) return false;
  const { start, end } = rangeOf(owner);
  const source = text.slice(start, end);
  return /canParse|isValid|is_?json/i.test(source) || (name === 'BigInt' && /test\(|match\(/.test(source));
}
