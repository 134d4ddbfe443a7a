import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { functionsForPromises } from './functions-for-promises.ts';
import { bodyOfObject } from './amazon-values.ts';
import { pageValueOf } from './page-values.ts';
import { programArgumentOf } from './program-arguments.ts';
import { pageArgumentOf } from './page-arguments.ts';
import { serverArgumentOf } from './server-arguments.ts';
import { textArgumentOf } from './text-arguments.ts';

/** The platform takes something else there, and makes nothing of what it is given. */
export interface MisfitArgument {
  readonly kind: 'misfit-argument';
  readonly on: Node;
  readonly what: Localized;
}

type Call = NodeOf<'CallExpression' | 'NewExpression'>;

export function misfitArgumentOf(call: Call): MisfitArgument | undefined {
  const name = nameOfCallee(call.callee);
  if (name === undefined) return undefined;
  if (call.type === 'NewExpression') return ofNew(call, name);
  return (
    ofCall(call, name) ??
    bodyOfObject(call, name) ??
    programArgumentOf(call, name) ??
    pageValueOf(call, name) ??
    pageArgumentOf(call, name) ??
    serverArgumentOf(call, name) ??
    textArgumentOf(call, name)
  );
}

function ofNew(call: NodeOf<'NewExpression'>, name: string): MisfitArgument | undefined {
  const [first] = call.arguments;
  if (first === undefined || !isUndeclared(call.callee, name)) return undefined;
  switch (name) {
    case 'Promise':
      return swappedExecutor(first);
    case 'Blob':
    case 'File':
      // `new File('~/log.txt')` in the scripts of Adobe: that of a page has a name, too.
      if (name === 'File' && call.arguments.length < 2) return undefined;
      return first.type === 'StringLiteral' || first.type === 'TemplateLiteral'
        ? misfit(first, partsWanted(name))
        : undefined;
    case 'Request':
      return ofRequest(call.arguments[1]);
    default:
      return undefined;
  }
}

function misfit(on: Node, what: Localized): MisfitArgument {
  return { kind: 'misfit-argument', on, what };
}

function partsWanted(name: string): Localized {
  return say(
    `\`${name}\` takes a list of parts, and throws a \`TypeError\` for a text: write \`[…]\` around it.`,
    `\`${name}\` 需要由各部分组成的列表，传入字符串会抛出 \`TypeError\`：请用 \`[…]\` 包起来。`,
  );
}

/** `new Promise((reject, resolve) => …)`: the first one is what resolves, whatever it is called. */
function swappedExecutor(executor: Node): MisfitArgument | undefined {
  if (!isFunction(executor)) return undefined;
  const [first, second] = executor.params;
  if (first?.type !== 'Identifier' || second?.type !== 'Identifier') return undefined;
  if (!/^_?rej(?:ect)?$/i.test(first.name) || !/^_?(?:res(?:olve)?|ful(?:fill?)?)$/i.test(second.name))
    return undefined;
  return misfit(
    first,
    say(
      `The first parameter resolves the promise and the second rejects it: \`${first.name}\` and \`${second.name}\` do the opposite of what they are called.`,
      `第一个参数使 Promise 成功，第二个使其失败：\`${first.name}\` 与 \`${second.name}\` 的作用与名称相反。`,
    ),
  );
}

function ofCall(call: NodeOf<'CallExpression'>, name: string): MisfitArgument | undefined {
  switch (name) {
    case 'fetch':
      return isUndeclared(call.callee, 'fetch') ? ofRequest(call.arguments[1]) : undefined;
    case 'join':
    case 'normalize':
    case 'resolve':
      return joinedAddress(call);
    case 'catch':
      return withoutHandler(call);
    case 'apply':
      return moreThanList(call);
    case 'parseInt':
      return noBase(call);
    case 'all':
    case 'allSettled':
    case 'race':
    case 'any':
      return functionsForPromises(call, name);
    default:
      return undefined;
  }
}

/** `{ body: { … } }`, `{ signal: controller }` */
function ofRequest(options: Node | undefined): MisfitArgument | undefined {
  const written = options && writtenValue(options);
  if (written?.type !== 'ObjectExpression') return undefined;
  const body = propertyOf(written, 'body');
  if (body !== undefined && writtenValue(body).type === 'ObjectExpression')
    return misfit(
      body,
      say(
        'A `body` that is a plain object is sent as the text `[object Object]`: `JSON.stringify` it.',
        '普通对象作为 `body` 会以文本 `[object Object]` 发送：请先 `JSON.stringify`。',
      ),
    );
  const signal = propertyOf(written, 'signal');
  const controller = signal && writtenValue(signal);
  if (signal === undefined || controller?.type !== 'NewExpression') return undefined;
  if (!isUndeclared(controller.callee, 'AbortController')) return undefined;
  return misfit(
    signal,
    say(
      'This is the controller, no signal, and `fetch` throws a `TypeError`: give its `signal`.',
      '这是控制器而不是信号，`fetch` 会抛出 `TypeError`：请传入它的 `signal`。',
    ),
  );
}

/** `path.join('https://shop.example', name)` */
function joinedAddress({ callee, arguments: [first] }: NodeOf<'CallExpression'>): MisfitArgument | undefined {
  const start = first?.type === 'TemplateLiteral' ? first.quasis[0]?.value.raw : textOf(first);
  if (first === undefined || start === undefined || !/^[a-z]+:\/\//.test(start)) return undefined;
  const member = moduleMemberOf(callee);
  if (member?.module !== 'path' || start.startsWith('file:')) return undefined;
  return misfit(
    first,
    say(
      '`path` is for files: it makes one slash of two, and what is left is no address. `new URL(…)` joins addresses.',
      '`path` 用于文件路径：它会把两个斜杠合成一个，得到的不再是有效地址。拼接地址请用 `new URL(…)`。',
    ),
  );
}

function textOf(node: Node | undefined): string | undefined {
  return node?.type === 'StringLiteral' ? node.value : undefined;
}

/** `load().catch()` */
function withoutHandler({ callee, arguments: given }: NodeOf<'CallExpression'>): MisfitArgument | undefined {
  const member = unwrap(callee);
  if (
    given.length > 0 ||
    member.type !== 'MemberExpression' ||
    unwrap(member.object).type !== 'CallExpression'
  )
    return undefined;
  return misfit(
    member.property,
    say(
      '`catch` without a function handles nothing: the rejection goes on.',
      '没有传入函数的 `catch` 不会处理任何错误：拒绝会继续传播。',
    ),
  );
}

/** `run.apply(null, first, second)` */
function moreThanList({ callee, arguments: given }: NodeOf<'CallExpression'>): MisfitArgument | undefined {
  const [receiver, , third] = given;
  const member = unwrap(callee);
  if (receiver === undefined || third === undefined || member.type !== 'MemberExpression') return undefined;
  if (isUndeclared(member.object, 'Reflect') || propertyName(member.object) === 'apply') return undefined;
  if (receiver.type !== 'ThisExpression' && receiver.type !== 'NullLiteral') return undefined;
  // A policy or a plugin has an `apply` of its own.
  if (/(?:polic(?:y|ies)|plugins?|patch|rule|trap|handler|filter|middleware)s?$/i.test(nameOf(member.object)))
    return undefined;
  return misfit(
    third,
    say(
      '`apply` takes one list of arguments, and leaves out what comes behind it: `call` takes them one by one.',
      '`apply` 只接受一个参数列表，后面的会被忽略：逐个传参请用 `call`。',
    ),
  );
}

function nameOf(called: Node): string {
  const bare = unwrap(called);
  return bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
}

/** `parseInt(text, 1)`; 0 stands for 10. */
function noBase({ callee, arguments: [, base] }: NodeOf<'CallExpression'>): MisfitArgument | undefined {
  if (base?.type !== 'NumericLiteral' || !isUndeclared(callee, 'parseInt')) return undefined;
  if (base.value === 0 || (base.value >= 2 && base.value <= 36)) return undefined;
  return misfit(
    base,
    say(
      `There are no numbers with the base ${base.value}: \`parseInt\` gives \`NaN\`.`,
      `不存在 ${base.value} 进制的数：\`parseInt\` 会得到 \`NaN\`。`,
    ),
  );
}
