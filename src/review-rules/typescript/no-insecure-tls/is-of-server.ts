import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { CallOrNew } from './given-on.ts';
import { callAround, givenOn } from './given-on.ts';

const making = /^(?:create\w*)?Server$/;
const client = /^(?:request|get|connect|fetch|\w*Agent|createConnection)$/;
/** Places that are looked at, at most. */
const mostSteps = 60;

/**
 * Do these options end in a server, and in no client? A server does not ask for certificates unless it is told to, and
 * the setting is about those.
 */
export function isOfServer(options: readonly Node[], file: TypeScriptFile): boolean {
  const seen = new Set(options);
  let isServer = false;
  for (const at of seen) {
    if (seen.size > mostSteps) return false;
    if (at.type === 'ObjectExpression' && at.properties.some(saysServer)) return true;
    const call = callAround(at);
    if (call !== undefined && isOfClient(call)) return false;
    isServer ||= (call !== undefined && makesServer(call)) || isToldToAsk(at);
    for (const next of givenOn(at, file)) seen.add(next);
  }
  return isServer;
}

function makesServer(call: CallOrNew): boolean {
  const name = nameOfCallee(call.callee) ?? '';
  return making.test(name) || (call.type === 'NewExpression' && name.endsWith('Server'));
}

function isOfClient({ callee }: CallOrNew): boolean {
  return client.test(nameOfCallee(callee) ?? '');
}

/** `requestCert`, after which a server asks `authorized` itself, and `isServer` of a socket that is one. */
function saysServer(property: NodeOf<'ObjectExpression'>['properties'][number]): boolean {
  if (property.type === 'SpreadElement') return false;
  const name = keyName(property);
  return (
    name === 'requestCert' ||
    (name === 'isServer' && property.type === 'ObjectProperty' && isTrue(property.value))
  );
}

function isTrue(value: Node): boolean {
  const bare = unwrap(value);
  return bare.type === 'BooleanLiteral' && bare.value;
}

/** `options.requestCert = true` */
function isToldToAsk(options: Node): boolean {
  const member = parentOf(options);
  if (member?.type !== 'MemberExpression' || propertyName(member) !== 'requestCert') return false;
  const around = parentOf(member);
  return around?.type === 'AssignmentExpression' && around.left === member;
}
