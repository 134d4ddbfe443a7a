import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { bareCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { propertyOf } from '../_kit/written-value.ts';
import { refused } from './refused-value.ts';
import type { RefusedValue } from './refused-value.ts';

/** From and to what a method takes. */
const ranges: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['toFixed', [0, 100]],
  ['toPrecision', [1, 100]],
  ['toExponential', [0, 100]],
]);
const forTexts: readonly string[] = ['includes', 'startsWith', 'endsWith'];
const calling: readonly string[] = [
  ...['map', 'filter', 'find', 'findIndex', 'findLast', 'some', 'every', 'forEach', 'flatMap'],
];

/** `price.toFixed(200)`, `name.startsWith(/a/)`, `new RegExp('[')`, `new URL('/users')`: arguments that are refused. */
export function* refusedArgumentsIn(file: TypeScriptFile): Generator<RefusedValue, void> {
  const { tree } = file;
  for (const name of ranges.keys())
    for (const call of tree.callsNamed([name])) yield* found(call.arguments[0], outOfRange(call));
  for (const name of forTexts)
    for (const call of tree.callsNamed([name])) yield* found(call.arguments[0], patternGiven(call), false);
  for (const name of calling)
    for (const call of tree.callsNamed([name])) yield* found(call.arguments[0], noCallback(call, file));
  for (const call of tree.callsNamed(['fetch'])) yield* found(call, bodyOfGet(call));
  if (!tree.words.has('RegExp') && !tree.words.has('URL')) return;
  for (const call of [...tree.nodesOf('NewExpression'), ...tree.callsNamed(['RegExp'])])
    yield* found(call, isGlobalName(call.callee, 'RegExp') ? badPattern(call) : badAddress(call));
}

function* found(
  at: Node | undefined,
  what: Localized | undefined,
  isSure = true,
): Generator<RefusedValue, void> {
  const one = at === undefined || what === undefined ? undefined : refused(at, what, isSure);
  if (one !== undefined) yield one;
}

function outOfRange(call: NodeOf<'CallExpression'>): Localized | undefined {
  const method = propertyName(bareCallee(call.callee)) ?? '';
  const [digits, other] = call.arguments;
  const [least, most] = ranges.get(method) ?? [];
  if (digits?.type !== 'NumericLiteral' || other !== undefined || least === undefined || most === undefined)
    return undefined;
  if (digits.value >= least && digits.value <= most) return undefined;
  return say(
    `\`${method}\` takes a number from ${least} to ${most}: this throws a \`RangeError\`.`,
    `\`${method}\` 只接受 ${least} 到 ${most} 的数：这里会抛出 \`RangeError\`。`,
  );
}

function patternGiven(call: NodeOf<'CallExpression'>): Localized | undefined {
  const callee = bareCallee(call.callee);
  const [pattern, other] = call.arguments;
  if (callee.type !== 'MemberExpression' || pattern?.type !== 'RegExpLiteral' || other !== undefined)
    return undefined;
  const method = propertyName(callee) ?? '';
  return method === 'includes'
    ? say(
        '`includes` takes no pattern: of a text it throws a `TypeError`, of a list it finds nothing. `pattern.test(text)` was meant.',
        '`includes` 不接受正则：对字符串会抛出 `TypeError`，对数组什么也找不到。本意应是 `pattern.test(text)`。',
      )
    : say(
        `\`${method}\` takes no pattern and throws a \`TypeError\`: \`pattern.test(text)\` was meant.`,
        `\`${method}\` 不接受正则，会抛出 \`TypeError\`：本意应是 \`pattern.test(text)\`。`,
      );
}

/** `users.find('ann')`, `list.map({ … })` of what is a list for sure. */
function noCallback(call: NodeOf<'CallExpression'>, file: TypeScriptFile): Localized | undefined {
  const [callback] = call.arguments;
  const isValue =
    callback?.type === 'StringLiteral' ||
    callback?.type === 'NumericLiteral' ||
    callback?.type === 'ObjectExpression';
  const callee = unwrap(call.callee);
  if (!isValue || callee.type !== 'MemberExpression' || collectionOf(callee.object) !== 'array')
    return undefined;
  const [method, code] = [propertyName(callee) ?? '', shortText(callback, file)];
  return say(
    `\`${method}\` of a list takes a function, and \`${code}\` is none: this throws a \`TypeError\`.`,
    `数组的 \`${method}\` 需要函数，而 \`${code}\` 不是：这里会抛出 \`TypeError\`。`,
  );
}

/** `fetch(url, { method: 'GET', body: '…' })`; without `method` it is `GET`, too. */
function bodyOfGet(call: NodeOf<'CallExpression'>): Localized | undefined {
  const [, options] = call.arguments;
  if (options?.type !== 'ObjectExpression' || !isGlobalName(call.callee, 'fetch')) return undefined;
  if (options.properties.some((one) => one.type === 'SpreadElement' || one.computed)) return undefined;
  const [body, method] = [propertyOf(options, 'body'), propertyOf(options, 'method')];
  if (body === undefined || !isSomeBody(unwrap(body))) return undefined;
  const isGet = method?.type === 'StringLiteral' && /^(?:get|head)$/i.test(method.value);
  if (method !== undefined && !isGet) return undefined;
  const name = method?.type === 'StringLiteral' ? method.value : 'GET';
  return say(
    `\`fetch\` throws a \`TypeError\` for a \`body\` with the method \`${name}\`.`,
    `请求方法为 \`${name}\` 时带 \`body\`，\`fetch\` 会抛出 \`TypeError\`。`,
  );
}

/** Not a value that may be undefined. */
function isSomeBody(body: Node): boolean {
  if (body.type === 'CallExpression') return propertyName(body.callee) === 'stringify';
  return /^(?:StringLiteral|TemplateLiteral|ObjectExpression|NewExpression)$/.test(body.type);
}

const longestPattern = 500;

function badPattern({
  arguments: [source, options],
}: NodeOf<'NewExpression' | 'CallExpression'>): Localized | undefined {
  if (source?.type !== 'StringLiteral' || source.value.length > longestPattern) return undefined;
  if (options !== undefined && options.type !== 'StringLiteral') return undefined;
  try {
    RegExp(source.value, options?.value);
    return undefined;
  } catch {
    return say(
      'No pattern can be made of this text: a `SyntaxError` is thrown.',
      '这段文本不是有效的正则表达式：会抛出 `SyntaxError`。',
    );
  }
}

/** `new URL('/users')`, ``new URL(`/users/${id}`)``: an address without a host, and no base. */
function badAddress(call: NodeOf<'NewExpression' | 'CallExpression'>): Localized | undefined {
  const [address, base] = call.arguments;
  if (address === undefined || base !== undefined || call.type === 'CallExpression') return undefined;
  if (!isGlobalName(call.callee, 'URL') && !isUrlOfNode(call.callee)) return undefined;
  const start = address.type === 'TemplateLiteral' ? (address.quasis[0]?.value.raw ?? '') : textOf(address);
  if (!/^\.{0,2}\//.test(start)) return undefined;
  return say(
    'An address without a host needs a base as the second argument: `new URL` throws a `TypeError`.',
    '不含主机的地址需要第二个参数作为基准：`new URL` 会抛出 `TypeError`。',
  );
}

/** A class of that name may be the project's own. */
function isUrlOfNode(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  return member?.path === 'URL' && /^(?:url|whatwg-url)$/.test(member.module);
}

function textOf(address: Node): string {
  return address.type === 'StringLiteral' ? address.value : '';
}
