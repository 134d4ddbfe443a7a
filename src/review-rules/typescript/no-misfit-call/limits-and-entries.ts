import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

type Called = NodeOf<'CallExpression'>;

/** `Math.max(max, Math.min(min, value))`: each is in the other’s place, and the value never comes through. */
export function swappedLimits(call: Called, name: string): MisfitArgument | undefined {
  if (!isOfMath(call)) return undefined;
  const inner = call.arguments.map(unwrap).find((one) => one.type === 'CallExpression' && isOfMath(one));
  if (inner?.type !== 'CallExpression' || call.arguments.length !== 2 || inner.arguments.length !== 2)
    return undefined;
  const other = name === 'max' ? 'min' : 'max';
  if (propertyName(inner.callee) !== other) return undefined;
  if (
    !call.arguments.some((one) => isNamed(one, name)) ||
    !inner.arguments.some((one) => isNamed(one, other))
  )
    return undefined;
  return {
    kind: 'misfit-argument',
    on: call,
    what: say(
      `\`Math.${name}\` with the ${name === 'max' ? 'upper' : 'lower'} limit gives that limit, whatever the value is: the two limits are in each other’s place.`,
      `\`Math.${name}\` 与${name === 'max' ? '上限' : '下限'}一起使用，无论值是多少都得到该界限：两个界限的位置颠倒了。`,
    ),
  };
}

function isOfMath({ callee }: Called): boolean {
  const member = unwrap(callee);
  return member.type === 'MemberExpression' && isUndeclared(member.object, 'Math');
}

/** `max`, `range.max`, `maxWidth` */
function isNamed(node: Node, name: string): boolean {
  const bare = unwrap(node);
  const said = bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
  return said === name || said === `${name}imum` || new RegExp(`^${name}[A-Z]`).test(said);
}

/** `Object.fromEntries(users.map((user) => ({ [user.id]: user })))`, where pairs are taken. */
export function objectsForEntries({ callee, arguments: [list] }: Called): MisfitArgument | undefined {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || !isUndeclared(member.object, 'Object')) return undefined;
  const made = list === undefined ? undefined : unwrap(list);
  if (made?.type !== 'CallExpression' || nameOfCallee(made.callee) !== 'map') return undefined;
  const [callback] = made.arguments;
  const one = callback?.type === 'ArrowFunctionExpression' ? unwrap(callback.body) : undefined;
  if (one?.type !== 'ObjectExpression') return undefined;
  return {
    kind: 'misfit-argument',
    on: one,
    what: say(
      '`Object.fromEntries` takes pairs, `[key, value]`: an object has none of its own, and all become `undefined`.',
      '`Object.fromEntries` 需要 `[键, 值]` 形式的数组：对象没有这样的元素，结果都是 `undefined`。',
    ),
  };
}
