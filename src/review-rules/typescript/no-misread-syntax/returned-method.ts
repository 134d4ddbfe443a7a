import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

/** Nobody takes them from what a call has just made. */
const methods: ReadonlySet<string> = new Set(
  'toString digest reverse trim toUpperCase toLowerCase padStart padEnd toISOString getTime toFixed toLocaleString toLocaleDateString'.split(
    ' ',
  ),
);

/** `return randomBytes(16).toString;`, `const time = new Date().getTime;`: the method itself, without what it belongs to. */
export function returnedMethod(on: NodeOf<'MemberExpression'>): Misread | undefined {
  const name = on.computed ? undefined : propertyName(on);
  if (name === 'now') return isUncalledClock(on) ? { manner: 'uncalled-method', on, meant: name } : undefined;
  if (name !== undefined && given.has(name) && isGiven(on))
    return { manner: 'uncalled-method', on, meant: name };
  if (name === undefined || !methods.has(name) || !isKept(on)) return undefined;
  const made = unwrap(on.object);
  return isCall(made) || made.type === 'NewExpression'
    ? { manner: 'uncalled-method', on, meant: name }
    : undefined;
}

function isKept(on: Node): boolean {
  switch (parentOf(on)?.type) {
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return keyOf(on) === 'body';
    case 'VariableDeclarator':
      return keyOf(on) === 'init';
    default:
      return false;
  }
}

const given: ReadonlySet<string> = new Set(
  'reverse toISOString getTime toDate toUpperCase toLowerCase'.split(' '),
);

/** `socket.emit('history', rows.reverse)`; `Array.prototype.reverse` and what a module exports are functions of their own. */
function isGiven(on: NodeOf<'MemberExpression'>): boolean {
  const call = keyOf(on) === 'arguments' ? parentOf(on) : undefined;
  if (call?.type !== 'CallExpression' || call.arguments.length < 2) return false;
  const object = unwrap(on.object);
  if (object.type !== 'Identifier' || /^(?:[A-Z_$]|.$)/.test(object.name)) return false;
  const name = nameOfCallee(call.callee) ?? '';
  return (
    /^(?:emit|send|push|where|log|info|publish|write)$/.test(name) && moduleMemberOf(object) === undefined
  );
}

/** `{ createdAt: Date.now }`, where no schema calls it. */
function isUncalledClock(on: NodeOf<'MemberExpression'>): boolean {
  const property = keyOf(on) === 'value' ? parentOf(on) : undefined;
  if (property?.type !== 'ObjectProperty' || !isUndeclared(on.object, 'Date')) return false;
  if (!/^at$|[a-z]At$|_at$|^timestamp$/.test(keyName(property) ?? '')) return false;
  for (const around of ancestorsOf(property)) {
    if (/Function|Method/.test(around.type)) return true;
    if (/^(?:New|Call)Expression$|^Class|^Program$/.test(around.type)) return false;
  }
  return false;
}
