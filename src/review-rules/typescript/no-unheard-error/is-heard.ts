import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isWrapper, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isListenedTo, memberKeeping, readsOfMember } from './kept-in-member.ts';

/** Methods that give the emitter itself. */
const fluent =
  /^(?:on|once|addListener|prependListener|prependOnceListener|setTimeout|setEncoding|setNoDelay|setKeepAlive|end|destroy|resume|pause|unref|ref|connect|removeListener|off|setDefaultEncoding)$/;
const listening = /^(?:on|once|addListener|prependListener|prependOnceListener)$/;

const ending = /^(?:end|destroy|resume|pause|unref|ref)$/;

/** The same of one that an object keeps: only where others of its events are listened to in this file. */
export function isKeptHeard(emitter: Node, tree: TypeScriptTree): boolean {
  const member = memberKeeping(emitter);
  const reads = member && readsOfMember(member, tree);
  if (reads === undefined) return true;
  return !reads.some((one) => isListenedTo(one)) || reads.some((one) => isHeard(one));
}

/** May somebody listen to its errors: the code does, or hands it to others? */
export function isHeard(emitter: Node): boolean {
  const around = parentOf(emitter);
  if (around === undefined) return true;
  if (isWrapper(around)) return isHeard(around);
  if (isCondition(emitter)) return false;
  switch (around.type) {
    case 'ExpressionStatement':
      return false;
    case 'VariableDeclarator':
      return isNameHeard(around.id);
    case 'AssignmentExpression':
      return parentOf(around)?.type !== 'ExpressionStatement' || isNameHeard(around.left);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return keyOf(emitter) !== 'object' || isMemberHeard(around);
    case 'CallExpression':
      return keyOf(emitter) !== 'arguments' || isHeardByTaker(around);
    default:
      return true;
  }
}

/** What reads from it hears nothing of its errors, nor what writes to it. */
function isHeardByTaker(call: NodeOf<'CallExpression'>): boolean {
  const name = propertyName(call.callee);
  return name !== 'unpipe' && (name !== 'pipe' || isHeard(call));
}

function isNameHeard(name: Node): boolean {
  const binding = name.type === 'Identifier' ? referenceOf(name)?.binding : undefined;
  return binding === undefined || isBindingHeard(binding);
}

export function isBindingHeard(binding: Binding): boolean {
  const reads = binding.references.filter(({ access }) => access === 'read');
  const set = binding.references.filter((one) => one.access !== 'read' && !isEmptied(one.identifier));
  const isOne = set.length <= 1;
  return !isOne || reads.some(({ identifier }) => isHeard(identifier));
}

/** `child = null` puts nothing else in its place. */
function isEmptied(target: Node): boolean {
  const around = parentOf(target);
  return around?.type === 'AssignmentExpression' && keyOf(target) === 'left' && isNullLiteral(around.right);
}

/** Of `emitter.member`, and of what is done with it. */
function isMemberHeard(member: Node): boolean {
  const name = propertyName(member);
  const call = parentOf(member);
  if (name === undefined || call === undefined) return true;
  if (!isCall(call) || keyOf(member) !== 'callee')
    // `emitter.onerror = …`; `emitter.stdout` is another.
    return keyOf(member) === 'left' && name.startsWith('on');
  if (listening.test(name)) {
    const [event] = call.arguments;
    if (event?.type !== 'StringLiteral' || event.value === 'error') return true;
  }
  // `() => socket.destroy()` gives the socket to nobody who asks.
  if (ending.test(name) && keyOf(call) === 'body') return false;
  // Of `a.pipe(b)` comes b, and somebody else looks at that.
  return name === 'addEventListener' || name === 'setHandlers' || (fluent.test(name) && isHeard(call));
}
