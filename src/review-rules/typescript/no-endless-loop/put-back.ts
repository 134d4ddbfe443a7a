import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { Loop } from './loop.ts';

/** `while (text.includes('&')) text = text.replace('&', '&amp;')`: what is looked for is put in again. */
export function putBackIn(loop: Loop): Node | undefined {
  const sought = loop.test == null || loop.type === 'ForStatement' ? undefined : soughtIn(loop.test);
  if (sought === undefined) return undefined;
  const statements = loop.body.type === 'BlockStatement' ? loop.body.body : [loop.body];
  for (const statement of statements) {
    const write = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
    if (write?.type !== 'AssignmentExpression' || write.operator !== '=') continue;
    const call = unwrap(write.right);
    if (isPutBack(write.left, call, sought)) return call;
  }
  return undefined;
}

interface Sought {
  readonly subject: Node;
  readonly text: string;
}

/** Of `s.includes('x')`, `s.indexOf('x') !== -1`, `s.indexOf('x') >= 0`. */
function soughtIn(test: Node): Sought | undefined {
  const bare = unwrap(test);
  if (bare.type === 'BinaryExpression')
    return /^(?:!==?|>=?)$/.test(bare.operator) ? soughtIn(bare.left) : undefined;
  if (!isCall(bare) || bare.callee.type !== 'MemberExpression') return undefined;
  if (!/^(?:includes|indexOf|lastIndexOf)$/.test(propertyName(bare.callee) ?? '')) return undefined;
  const [wanted, from] = bare.arguments;
  const value = wanted && writtenValue(wanted);
  return value?.type === 'StringLiteral' && from === undefined
    ? { subject: bare.callee.object, text: value.value }
    : undefined;
}

function isPutBack(target: Node, call: Node, { subject, text }: Sought): boolean {
  if (!isCall(call) || call.callee.type !== 'MemberExpression') return false;
  if (!/^replace(?:All)?$/.test(propertyName(call.callee) ?? '')) return false;
  const names = [target, call.callee.object, subject].map((one) => referenceOf(unwrap(one))?.binding);
  if (names[0] === undefined || names.some((one) => one !== names[0])) return false;
  const replacement = call.arguments[1] && writtenValue(call.arguments[1]);
  return replacement?.type === 'StringLiteral' && text !== '' && replacement.value.includes(text);
}
