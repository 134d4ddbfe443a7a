import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

type Called = NodeOf<'CallExpression'>;

/** `_.uniq(users, 'id')`, where only `_.uniqBy` asks for a part. */
export function leftOutIteratee(
  { callee, arguments: given }: Called,
  name: string,
): MisfitArgument | undefined {
  const [, part, other] = given;
  if (part === undefined || other !== undefined || !isPart(part)) return undefined;
  const member = moduleMemberOf(callee);
  if (member === undefined || !isOfLodash(member.module, member.path, name)) return undefined;
  return {
    kind: 'misfit-argument',
    on: part,
    what: say(
      `\`${name}\` of Lodash leaves out its second argument: \`${name}By\` was meant.`,
      `Lodash 的 \`${name}\` 会忽略第二个参数：本意应是 \`${name}By\`。`,
    ),
  };
}

function isPart(part: Node): boolean {
  return part.type === 'StringLiteral' || isFunction(unwrap(part));
}

function isOfLodash(module: string, path: string, name: string): boolean {
  if (module === 'lodash' || module === 'lodash-es') return path === name;
  return module === `lodash/${name}` || module === `lodash-es/${name}`;
}

const times = /^(?:ms|delay|timeout|interval|seconds|wait|time|duration)$|(?:Ms|Delay|Timeout|Interval)$/;

/** `setTimeout(ms, resolve)`, `setTimeout(500, () => save())` */
export function swappedTimer({ callee, arguments: given }: Called, name: string): MisfitArgument | undefined {
  const [first, second] = given;
  if (first === undefined || second === undefined || !isUndeclared(callee, name)) return undefined;
  if (!isTime(unwrap(first)) || !isWork(unwrap(second))) return undefined;
  return {
    kind: 'misfit-argument',
    on: first,
    what: say(
      `\`${name}\` takes the function first and the time second: with a number in its place it throws a \`TypeError\`.`,
      `\`${name}\` 的第一个参数是函数、第二个是时间：在函数的位置传入数字会抛出 \`TypeError\`。`,
    ),
  };
}

function isTime(node: Node): boolean {
  if (node.type === 'NumericLiteral') return true;
  return times.test(node.type === 'Identifier' ? node.name : (propertyName(node) ?? ''));
}

function isWork(node: Node): boolean {
  if (isFunction(node)) return true;
  if (node.type !== 'Identifier') return false;
  const behind = functionBehind(node);
  if (behind !== undefined) return true;
  const binding = referenceOf(node)?.binding;
  const owner = binding?.kind === 'param' ? parentOf(binding.scope.node) : undefined;
  return owner?.type === 'NewExpression' && isGlobalName(owner.callee, 'Promise');
}
