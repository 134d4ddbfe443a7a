import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { isDate } from '../_kit/is-date.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { receiverOf } from './receiver-of.ts';
import { refused } from './refused-value.ts';
import type { RefusedValue } from './refused-value.ts';

type Called = NodeOf<'CallExpression'>;

/** Methods that lists have, and texts, numbers and elements of a page do not. */
const ofLists: readonly string[] = [
  ...['map', 'filter', 'reduce', 'some', 'every', 'find', 'findIndex', 'flatMap', 'push', 'pop', 'shift'],
  ...['unshift', 'splice', 'sort', 'reverse', 'join', 'forEach'],
];
const ofDates: readonly string[] = [
  'toISOString',
  'getTime',
  'getFullYear',
  'getMonth',
  'getDate',
  'toUTCString',
];

/** Methods of texts that a `Buffer` does not have. */
const ofTexts: readonly string[] = [
  ...['split', 'trim', 'replace', 'replaceAll', 'match', 'matchAll', 'startsWith', 'endsWith', 'toLowerCase'],
  ...['toUpperCase', 'padStart', 'substring'],
];

/** `name.trim().map(…)`, `list.push(1).map(…)`, `document.querySelectorAll('li').map(…)`, `Date().getTime()` */
export function* foreignMethodsIn(file: TypeScriptFile): Generator<RefusedValue, void> {
  const { tree } = file;
  // The file gives texts or lists of elements more methods.
  const isWidened = widened.test(file.text);
  for (const call of isWidened ? [] : callsOf(tree, ofLists)) yield* toldOf(call, noList(call, file));
  for (const call of callsOf(tree, ofDates)) yield* toldOf(call, noDate(call, file));
  if (tree.words.has('readFileSync') || tree.words.has('readFile'))
    for (const call of callsOf(tree, ofTexts)) yield* toldOf(call, noText(call, file));
  for (const call of callsOf(tree, ['length', 'size'])) yield* toldOf(call, noMethod(call, file));
}

const widened = /\b(?:String|NodeList|HTMLCollection|Element)\.prototype\b/;

/** Name by name: together they would be put in order, which nobody needs here. */
function* callsOf(tree: TypeScriptFile['tree'], names: readonly string[]): Generator<Called, void> {
  for (const name of names) yield* tree.callsNamed([name]);
}

function* toldOf({ callee }: Called, what: Localized | undefined): Generator<RefusedValue, void> {
  const found = what && refused(callee, what);
  if (found !== undefined) yield found;
}

function noList({ callee }: Called, file: TypeScriptFile): Localized | undefined {
  const member = unwrap(callee);
  const method = propertyName(member);
  if (member.type !== 'MemberExpression' || method === undefined) return undefined;
  const code = shortText(member.object, file);
  const value = writtenValue(member.object);
  if (value.type === 'CallExpression') return ofCall(value, method, code);
  return value.type === 'StringLiteral' || value.type === 'TemplateLiteral'
    ? ofText(code, method)
    : undefined;
}

function ofCall(made: Called, method: string, code: string): Localized | undefined {
  const owner = unwrap(made.callee);
  if (owner.type !== 'MemberExpression') return undefined;
  const maker = propertyName(owner) ?? '';
  if (isUndeclared(owner.object, 'document'))
    return maker === 'querySelector' && isOwnElement(made) ? undefined : ofPage(maker, method, code);
  if (maker === 'join') return isList(owner.object) ? ofText(code, method) : undefined;
  // Some give lists a method of that name.
  if (givesText.test(maker) && collectionOf(owner.object) === 'array') return undefined;
  // `video.trim(1, 5)`, of what has a length in seconds.
  if (maker.startsWith('trim') && made.arguments.length > 0) return undefined;
  if (givesText.test(maker)) return receiverOf(owner.object) === 'other' ? undefined : ofText(code, method);
  if (collectionOf(owner.object) !== 'array') return undefined;
  if (maker === 'push' || maker === 'unshift') return ofLength(code, maker, method);
  return maker === 'forEach' ? ofNothing(code, method) : undefined;
}

/** `names.map(…)`, of whatever library, gives what can be joined to a text. */
function isList(joined: Node): boolean {
  const list = writtenValue(joined);
  if (collectionOf(list) === 'array') return true;
  return list.type === 'CallExpression' && /^(?:map|filter|flatMap)$/.test(propertyName(list.callee) ?? '');
}

/** `_.trim(text).map`, `faker.string.…`: only what a text has itself. */
const givesText =
  /^(?:toLowerCase|toUpperCase|trim|trimStart|trimEnd|padStart|padEnd|toFixed|charAt|substring)$/;

/** `todo-list`, of which a class of the project says what it has. */
function isOwnElement({ arguments: [selector] }: Called): boolean {
  return selector?.type === 'StringLiteral' && /^[a-z]\w*-[\w-]*(?:$|[#.[])/.test(selector.value);
}

/** Elements of a library have some of these: `form.push('items', item)` of Polymer, `editor.find(word)`. */
const ofLibraries = /^(?:push|pop|shift|unshift|splice|sort|find|filter|join|reverse)$/;

function ofPage(maker: string, method: string, code: string): Localized | undefined {
  const isOne = maker === 'querySelector' || maker === 'getElementById';
  if (isOne && ofLibraries.test(method)) return undefined;
  if (isOne)
    return say(
      `\`${code}\` is one element, and has no \`${method}\`: the call throws a \`TypeError\`.`,
      `\`${code}\` 是单个元素，没有 \`${method}\` 方法：调用会抛出 \`TypeError\`。`,
    );
  const isList = maker === 'querySelectorAll' || maker.startsWith('getElementsBy');
  if (!isList || (method === 'forEach' && !/^getElementsBy(?:Class|Tag)Name/.test(maker))) return undefined;
  return say(
    `\`${code}\` is no array and has no \`${method}\`: the call throws a \`TypeError\`. \`Array.from\` makes an array of it.`,
    `\`${code}\` 不是数组，没有 \`${method}\` 方法：调用会抛出 \`TypeError\`。可用 \`Array.from\` 转成数组。`,
  );
}

function ofText(code: string, method: string): Localized {
  return say(
    `\`${code}\` is a text, and has no \`${method}\`: the call throws a \`TypeError\`.`,
    `\`${code}\` 是字符串，没有 \`${method}\` 方法：调用会抛出 \`TypeError\`。`,
  );
}

function ofLength(code: string, maker: string, method: string): Localized {
  return say(
    `\`${maker}\` gives the new length, not the list: \`${code}\` is a number, which has no \`${method}\`.`,
    `\`${maker}\` 返回的是新长度而不是数组：\`${code}\` 是数字，没有 \`${method}\` 方法。`,
  );
}

function ofNothing(code: string, method: string): Localized {
  return say(
    `\`forEach\` gives nothing: \`${code}\` is undefined, and \`${method}\` cannot be called on it.`,
    `\`forEach\` 没有返回值：\`${code}\` 是 undefined，无法调用 \`${method}\`。`,
  );
}

/** `readFileSync(path).split(',')`: without an encoding it gives bytes. */
function noText({ callee }: Called, file: TypeScriptFile): Localized | undefined {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression') return undefined;
  const value = writtenValue(member.object);
  const awaited = value.type === 'AwaitExpression' ? unwrap(value.argument) : undefined;
  const read = awaited ?? value;
  if (read.type !== 'CallExpression' || read.arguments.length !== 1) return undefined;
  const from = moduleMemberOf(read.callee);
  const isRead =
    awaited === undefined
      ? from?.module === 'fs' && from.path === 'readFileSync'
      : from?.path === 'promises.readFile' || (from?.module === 'fs/promises' && from.path === 'readFile');
  if (!isRead) return undefined;
  const [code, method] = [shortText(member.object, file), propertyName(member) ?? ''];
  return say(
    `Without an encoding \`${code}\` gives a \`Buffer\`, which has no \`${method}\`: the call throws a \`TypeError\`.`,
    `未指定编码时 \`${code}\` 得到的是 \`Buffer\`，没有 \`${method}\` 方法：调用会抛出 \`TypeError\`。`,
  );
}

/** `Date()` is a text, and `date.setDate(1)` a number. */
function noDate({ callee }: Called, file: TypeScriptFile): Localized | undefined {
  const member = unwrap(callee);
  const made = member.type === 'MemberExpression' ? writtenValue(member.object) : undefined;
  const method = propertyName(member);
  if (made?.type !== 'CallExpression' || member.type !== 'MemberExpression' || method === undefined)
    return undefined;
  const code = shortText(member.object, file);
  if (isUndeclared(unwrap(made.callee), 'Date'))
    return say(
      `Without \`new\`, \`Date\` gives a text of the present time, which has no \`${method}\`: the call throws a \`TypeError\`.`,
      `不加 \`new\` 的 \`Date\` 返回表示当前时间的字符串，没有 \`${method}\` 方法：调用会抛出 \`TypeError\`。`,
    );
  if (!setsDate(unwrap(made.callee))) return undefined;
  return say(
    `\`${code}\` gives the new time as a number, not the date: it has no \`${method}\`, and the call throws a \`TypeError\`.`,
    `\`${code}\` 返回的是表示时间的数字而不是日期：它没有 \`${method}\` 方法，调用会抛出 \`TypeError\`。`,
  );
}

/** `setDate(date, 1)` of date-fns gives a date, and so may that of a calendar. */
function setsDate(setter: Node): boolean {
  if (setter.type !== 'MemberExpression' || !isDate(setter.object)) return false;
  return /^set(?:UTC)?(?:Date|Month|FullYear|Hours|Minutes|Seconds|Milliseconds|Time)$/.test(
    propertyName(setter) ?? '',
  );
}

/** `list.length()`, `set.size()` */
function noMethod(call: Called, file: TypeScriptFile): Localized | undefined {
  const { callee, arguments: given } = call;
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || given.length > 0) return undefined;
  const name = propertyName(member) ?? '';
  const collection = collectionOf(member.object);
  const isLength = name === 'length' && (collection === 'array' || receiverOf(member.object) === 'text');
  const isSize = name === 'size' && (collection === 'map' || collection === 'set');
  if ((!isLength && !isSize) || isOwnKind(call, file)) return undefined;
  const code = shortText(member, file);
  return say(
    `\`${code}\` is a number, no function: the call throws a \`TypeError\`.`,
    `\`${code}\` 是数字而不是函数：调用会抛出 \`TypeError\`。`,
  );
}

/** `import { Map } from './collections'`: there `size` may be a method. */
function isOwnKind(call: Called, { tree }: TypeScriptFile): boolean {
  const scope = tree.scopeOf(call);
  return ['Array', 'Map', 'Set'].some((name) => lookUp(scope, name) !== undefined);
}
