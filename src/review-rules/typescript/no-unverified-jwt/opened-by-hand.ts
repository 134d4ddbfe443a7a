import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A file without one of these takes no text out of base 64. */
export const decodingNames: readonly string[] = ['atob', 'base64', 'base64url'];

/** `JSON.parse(atob(token.split('.')[1]))` of a token that a request brings. */
export function* openedByHand({ tree }: TypeScriptFile, trace: Trace): Generator<Node, void> {
  for (const call of tree.nodesOf('CallExpression')) {
    if (nameOfCallee(call.callee) !== 'parse' || namesOfReceiver(call.callee).at(-1) !== 'JSON') continue;
    const part = call.arguments[0] && decodedIn(call.arguments[0]);
    if (part !== undefined && isMiddlePart(part) && trace.of(part) === 'request') yield call;
  }
}

/** What `atob(…)`, `Buffer.from(…, 'base64').toString()` and `base64url.decode(…)` take. */
function decodedIn(text: Node): Node | undefined {
  const value = writtenValue(text);
  if (!isCall(value)) return undefined;
  const [first] = value.arguments;
  if (isGlobalName(value.callee, 'atob')) return first;
  if (!('object' in value.callee)) return undefined;
  const method = nameOfCallee(value.callee);
  if (method === 'decode' && /base64/i.test(namesOfReceiver(value.callee).at(-1) ?? '')) return first;
  const made = method === 'toString' ? writtenValue(value.callee.object as Node) : undefined;
  return made !== undefined && isCall(made) && isFromBase64(made) ? made.arguments[0] : undefined;
}

function isFromBase64({ callee, arguments: [, encoding] }: Call): boolean {
  return (
    nameOfCallee(callee) === 'from' &&
    encoding?.type === 'StringLiteral' &&
    /^base64(?:url)?$/.test(encoding.value)
  );
}

/** `token.split('.')[1]`, and `payload` of `const [header, payload] = token.split('.')`. */
function isMiddlePart(part: Node): boolean {
  const value = writtenValue(part);
  if (value.type === 'MemberExpression') {
    const { object, property } = value;
    return property.type === 'NumericLiteral' && property.value === 1 && isSplit(writtenValue(object));
  }
  const declared = referenceOf(unwrap(part))?.binding?.declarations[0];
  const pattern = declared && parentOf(declared);
  if (pattern?.type !== 'ArrayPattern' || pattern.elements[1] !== declared) return false;
  const declarator = parentOf(pattern);
  return (
    declarator?.type === 'VariableDeclarator' && declarator.init != null && isSplit(unwrap(declarator.init))
  );
}

function isSplit(list: Node): boolean {
  if (!isCall(list) || nameOfCallee(list.callee) !== 'split') return false;
  const [by] = list.arguments;
  return by?.type === 'StringLiteral' && by.value === '.';
}
