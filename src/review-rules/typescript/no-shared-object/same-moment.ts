import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { memberNamed, moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { fileScopeAround, typeOfObject } from '../_kit/type-of-object.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { SameDate } from './same-date.ts';
import { isReadAfter, isWritten } from './same-date.ts';

const moving = /^(?:add|subtract|startOf|endOf|set)$/;
/** These give the same object, too. */
const fluent = /^(?:add|subtract|startOf|endOf|set|utc|local|utcOffset|locale|tz)$/;
const moment = /^moment(?:-timezone)?$/;

const longestChain = 10;
/** Names that are used more often are not followed. */
const mostUses = 200;

/** `const end = start.add(7, 'days');` of Moment moves `start`, and gives it back. */
export function sameMomentOf({ id, init }: NodeOf<'VariableDeclarator'>): SameDate | undefined {
  if (id.type !== 'Identifier' || init == null) return undefined;
  const moved = nameMovedBy(unwrap(init));
  if (moved === undefined) return undefined;
  const own = referenceOf(id)?.binding;
  const other = referenceOf(moved.name)?.binding;
  if (own === undefined || other === undefined || isWritten(own)) return undefined;
  if (own.references.length > mostUses || other.references.length > mostUses) return undefined;
  if (!isMoment(moved.name)) return undefined;
  const home = enclosingFunction(id);
  const { end } = rangeOf(init);
  if (!isReadAfter(other, end, home) || !isReadAfter(own, end, home)) return undefined;
  return { manner: 'date', at: init, name: other.name, own: own.name, method: moved.method };
}

/** `start` of `start.add(1, 'day').endOf('day')`: nothing in the chain makes another one. */
function nameMovedBy(value: Node): { readonly name: Node; readonly method: string } | undefined {
  let at = value;
  let method: string | undefined;
  for (let step = 0; step < longestChain; step++) {
    if (at.type === 'Identifier') return method === undefined ? undefined : { name: at, method };
    if (!isCall(at)) return undefined;
    const callee = unwrap(at.callee);
    const called = propertyName(callee) ?? '';
    if (!('object' in callee) || !fluent.test(called)) return undefined;
    if (moving.test(called)) method = called;
    at = unwrap(callee.object as Node);
  }
  return undefined;
}

/** Made by `moment()`, or of its type. */
function isMoment(name: Node): boolean {
  let at = writtenValue(name);
  for (let step = 0; step < longestChain && isCall(at); step++) {
    const member = moduleMemberOf(at.callee);
    if (member !== undefined)
      return moment.test(member.module) && /^(?:utc|tz|unix|parseZone)?$/.test(member.path);
    const callee = unwrap(at.callee);
    const method = propertyName(callee) ?? '';
    if (!('object' in callee) || (method !== 'clone' && !fluent.test(method))) return false;
    at = writtenValue(callee.object as Node);
  }
  const type = typeOfObject(at);
  const scope = type?.kind === 'annotated' ? fileScopeAround(at) : undefined;
  if (type?.kind !== 'annotated' || scope === undefined) return false;
  return moment.test(memberNamed(type.name, scope)?.module ?? '');
}
