import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

export interface ListCall {
  readonly call: Call;
  readonly name: string;
}

/** `list.map(f)` and `Array.from(list, f)`. `Children.map` of React sees to the keys itself. */
export function listCallOf(callback: Node): ListCall | undefined {
  const call = parentOf(callback);
  if (call === undefined || !isCall(call)) return undefined;
  const { callee, arguments: list } = call;
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined;
  const name = propertyName(callee);
  if (name === 'from')
    return list[1] === callback && isGlobalName(callee.object, 'Array')
      ? { call, name: 'Array.from' }
      : undefined;
  if ((name !== 'map' && name !== 'flatMap') || list[0] !== callback) return undefined;
  return isOtherMap(callee.object) ? undefined : { call, name };
}

/** `Children.map`, `Option.map`: the list is an argument, or there is none. */
function isOtherMap(object: Call['callee']): boolean {
  const name = object.type === 'Identifier' ? object.name : propertyName(object);
  return (
    name !== undefined &&
    ((/^[A-Z][a-z]?/.test(name) && !/^[A-Z\d_]+$/.test(name)) || /^(?:_|children|option|maybe)$/i.test(name))
  );
}
