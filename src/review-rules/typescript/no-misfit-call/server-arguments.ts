import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { keyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { textForCount } from './counts-of-query.ts';
import type { MisfitArgument } from './misfit-arguments.ts';
import { misfitUnitOf } from './units-of-time.ts';
import { misfitValuesOf } from './values-of-query.ts';

type Called = NodeOf<'CallExpression'>;

/** `process.on('SIGKILL', stop)`, `axios.post(url, { headers }, body)`: what a server makes nothing of. */
export function serverArgumentOf(call: Called, name: string): MisfitArgument | undefined {
  switch (name) {
    case 'on':
    case 'once':
    case 'addListener':
      return deafSignal(call);
    case 'post':
    case 'put':
    case 'patch':
      return isAxios(call.callee) ? (optionsForBody(call) ?? bareHeader(call.arguments[2])) : undefined;
    case 'get':
    case 'delete':
    case 'head':
      return isAxios(call.callee) ? (oneTooMany(call, name) ?? bareHeader(call.arguments[1])) : undefined;
    case 'use':
      return uncalledMiddleware(call);
    case 'clearTimeout':
    case 'clearInterval':
      return clearsNothing(call, name);
    case 'findMany':
    case 'findFirst':
      return textForCount(call);
    case 'query':
    case 'execute':
      return misfitValuesOf(call);
    default:
      return misfitUnitOf(call, name);
  }
}

function misfit(on: Node, what: Localized): MisfitArgument {
  return { kind: 'misfit-argument', on, what };
}

/** Nobody can listen to them, and Node throws. */
function deafSignal({ callee, arguments: [event] }: Called): MisfitArgument | undefined {
  if (event?.type !== 'StringLiteral' || !/^SIG(?:KILL|STOP)$/.test(event.value)) return undefined;
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || !isProcess(member.object)) return undefined;
  return misfit(
    event,
    say(
      `A process cannot listen to \`${event.value}\`: Node throws \`EINVAL\`. Ends that were asked for come with \`SIGTERM\` and \`SIGINT\`.`,
      `进程无法监听 \`${event.value}\`：Node 会抛出 \`EINVAL\`。请求结束的信号是 \`SIGTERM\` 和 \`SIGINT\`。`,
    ),
  );
}

function isProcess(owner: Node): boolean {
  return isUndeclared(owner, 'process') || moduleMemberOf(owner)?.module === 'process';
}

/** `axios`, or what `axios.create()` has made. */
function isAxios(callee: Node): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression') return false;
  const owner = writtenValue(member.object);
  const made = owner.type === 'CallExpression' ? moduleMemberOf(owner.callee) : undefined;
  if (made !== undefined) return made.module === 'axios' && made.path === 'create';
  const from = moduleMemberOf(owner);
  return from?.module === 'axios' && (from.path === '' || from.path === 'axios');
}

const ofOptions =
  /^(?:headers|params|timeout|withCredentials|responseType|signal|auth|baseURL|validateStatus|cancelToken|httpsAgent|httpAgent|proxy|maxRedirects|onUploadProgress|onDownloadProgress)$/;

/** Nothing but `headers`, `withCredentials` and the like. */
function isOptions(value: Node | undefined): boolean {
  if (value?.type !== 'ObjectExpression') return false;
  const names = value.properties.map((one) => (one.type === 'SpreadElement' ? undefined : keyName(one)));
  if (!names.every((name) => name !== undefined && ofOptions.test(name))) return false;
  return names.includes('headers') || names.includes('withCredentials') || names.includes('responseType');
}

/** `axios.post(url, { headers: { Authorization } })`, where the body is expected. */
function optionsForBody({ arguments: [, body] }: Called): MisfitArgument | undefined {
  if (body === undefined || !isOptions(body)) return undefined;
  return misfit(
    body,
    say(
      'The second argument is the body, and the options come third: these are sent as the body, and no header is set.',
      '第二个参数是请求体，选项是第三个参数：这里的选项会作为请求体发送，请求头不会被设置。',
    ),
  );
}

/** `axios.get(url, body, { headers })` */
function oneTooMany({ arguments: [, , third] }: Called, name: string): MisfitArgument | undefined {
  if (third === undefined || third.type === 'SpreadElement') return undefined;
  return misfit(
    third,
    say(
      `\`axios.${name}\` takes an address and options: a third argument is left out. A body is \`data\` of the options.`,
      `\`axios.${name}\` 只接受地址和选项：第三个参数会被忽略。请求体应写在选项的 \`data\` 中。`,
    ),
  );
}

/** `axios.get(url, { Authorization: token })`, where `headers` are left out. */
function bareHeader(options: Node | undefined): MisfitArgument | undefined {
  if (options?.type !== 'ObjectExpression') return undefined;
  const names = options.properties.map((one) => (one.type === 'SpreadElement' ? '' : (keyName(one) ?? '')));
  const name = names.find((one) => /^(?:Authorization|Content-Type|Accept|X-[\w-]+)$/i.test(one));
  if (name === undefined || names.includes('headers')) return undefined;
  return misfit(
    options,
    say(
      `\`${name}\` is a header, and axios looks for it in \`headers\` of these options: it is not sent.`,
      `\`${name}\` 是请求头，axios 只从选项的 \`headers\` 中读取：它不会被发送。`,
    ),
  );
}

/** Functions that make a middleware, by their module. */
const makers: ReadonlyMap<string, RegExp> = new Map([
  ['express', /^(?:json|urlencoded|static|raw|text)$/],
  ['body-parser', /^(?:json|urlencoded|raw|text)$/],
  ['cors', /^$/],
  ['helmet', /^$/],
  ['cookie-parser', /^$/],
  ['compression', /^$/],
  ['morgan', /^$/],
]);

/** `app.use(express.json)`, `app.use(cors)` */
function uncalledMiddleware({ arguments: given }: Called): MisfitArgument | undefined {
  for (const one of given) {
    if (one.type !== 'Identifier' && one.type !== 'MemberExpression') continue;
    const member = moduleMemberOf(one);
    if (member === undefined || makers.get(member.module)?.test(member.path) !== true) continue;
    return misfit(
      one,
      say(
        'This makes a middleware and is none: nobody calls it, and no request gets past it.',
        '这是用来创建中间件的函数，本身不是中间件：没有调用它，请求会停在这里。',
      ),
    );
  }
  return undefined;
}

/** `clearTimeout()` */
function clearsNothing({ callee, arguments: given }: Called, name: string): MisfitArgument | undefined {
  if (given.length > 0 || !isUndeclared(callee, name)) return undefined;
  return misfit(
    callee,
    say(
      `\`${name}\` is not told which one: it clears nothing.`,
      `没有告诉 \`${name}\` 要清除哪一个：什么也不会清除。`,
    ),
  );
}
