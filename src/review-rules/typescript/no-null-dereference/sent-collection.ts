import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * What somebody else has filled, whose `get` gives null for what is not in it: `client`: whoever asks the program;
 * `server`: whoever answers it.
 */
export function senderOf(collection: Node): 'client' | 'server' | undefined {
  const node = unwrap(collection);
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    const name = propertyName(node);
    if (name === 'searchParams') return 'client';
    if (name === 'headers') return isRequest(unwrap(node.object)) ? 'client' : 'server';
    return undefined;
  }
  if (node.type !== 'Identifier' && node.type !== 'NewExpression') return undefined;
  const value = writtenValue(node);
  if (value.type === 'NewExpression')
    return isGlobalName(value.callee, 'URLSearchParams') ? 'client' : undefined;
  const made = value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  return isCall(made) && nameOfCallee(made.callee) === 'formData' ? 'client' : undefined;
}

function isRequest(object: Node): boolean {
  const name = object.type === 'Identifier' ? object.name : propertyName(object);
  return name !== undefined && /^_?req(?:uest)?$|Request$/.test(name);
}

/** `localStorage`, `window.sessionStorage` */
export function isStorage(object: Node): boolean {
  const node = unwrap(object);
  if (node.type === 'Identifier')
    return /^(?:local|session)Storage$/.test(node.name) && isGlobalName(node, node.name);
  if (node.type !== 'MemberExpression' || !isGlobalName(node.object, 'window')) return false;
  return /^(?:local|session)Storage$/.test(propertyName(node) ?? '');
}
