import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { constantMember } from '../_kit/constant-member.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Bytes that are written in the source: a text, `Buffer.from('…')`, or zeros that nothing is written into. */
export function isFixedBytes(node: Node, text: string): boolean {
  const kept = constantMember(node);
  return kept === undefined ? areFixed(node) : areFixed(kept) && !isFilled(node, text);
}

/** `this.nonce.writeUInt32BE(…)`, `randomFillSync(this.nonce)`: a place that something is written into. */
function isFilled(member: Node, text: string): boolean {
  const name = 'property' in member ? keyName({ key: member.property }) : undefined;
  if (name === undefined) return true;
  const escaped = name.replaceAll('$', String.raw`\$`);
  return new RegExp(
    String.raw`${escaped}\s*(?:\[|\.(?:write|fill|set|copy|swap))|(?:fill|copy|random)\w*\([^()\n]*${escaped}`,
    'i',
  ).test(text);
}

function areFixed(node: Node): boolean {
  const value = writtenValue(node);
  if (value.type === 'StringLiteral') return value.value !== '';
  if (value.type === 'TemplateLiteral') return value.expressions.length === 0;
  if (value.type === 'NewExpression')
    return isUndeclared(value.callee, 'Uint8Array') && isCount(value.arguments[0]) && isOnlyHanded(node);
  if (value.type !== 'CallExpression' || !isOfBuffer(value.callee)) return false;
  const [first] = value.arguments;
  switch (propertyName(value.callee)) {
    case 'from':
      return first !== undefined && isText(first);
    case 'alloc':
      return isCount(first) && isOnlyHanded(node);
    default:
      return false;
  }
}

function isOfBuffer(callee: Node): boolean {
  return 'object' in callee && isUndeclared(unwrap(callee.object as Node), 'Buffer');
}

function isText(node: Node): boolean {
  const value = writtenValue(node);
  return (
    value.type === 'StringLiteral' ||
    (value.type === 'ArrayExpression' && value.elements.every((one) => one?.type === 'NumericLiteral'))
  );
}

function isCount(node: Node | undefined): boolean {
  return node?.type === 'NumericLiteral';
}

/** Names used more often are not followed: each use would look at all the others. */
const mostUses = 500;

/** Are the bytes given to ciphers as they are? Zeros are often a place to write a counter into. */
function isOnlyHanded(node: Node): boolean {
  const references = referenceOf(unwrap(node))?.binding?.references ?? [];
  if (references.length > mostUses) return false;
  return references.every(({ access, identifier }) => {
    if (access !== 'read') return true;
    const call = parentOf(identifier);
    return call?.type === 'CallExpression' && /Cipheriv$|Decipheriv$/.test(nameOfCallee(call.callee) ?? '');
  });
}
