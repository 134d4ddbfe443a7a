import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** A request that the program sends. */
export interface SentRequest {
  /** What sends it. */
  readonly name: string;
  readonly address: Node;
  /** The address is nothing but the name of a host: what follows cannot end it. */
  readonly isHost: boolean;
}

const methods = /^(?:(?:get|head|post|put|patch|delete|del|options|request|stream)(?:\.\w+)?)?$/;
/** The functions of a module whose first argument says where to. */
const senders: Readonly<Record<string, RegExp>> = {
  axios: methods,
  got: /^(?:got\.?)?(?:(?:get|head|post|put|patch|delete|stream)(?:\.\w+)?)?$/,
  ky: methods,
  superagent: methods,
  request: methods,
  'request-promise': methods,
  'request-promise-native': methods,
  'node-fetch': /^$/,
  'cross-fetch': /^(?:fetch)?$/,
  'isomorphic-fetch': /^$/,
  ofetch: /^(?:\$fetch|ofetch)(?:\.raw)?$/,
  undici: /^(?:fetch|request|stream)$/,
  needle: /^(?:get|head|post|put|patch|delete)?$/,
  http: /^(?:get|request)$/,
  https: /^(?:get|request)$/,
  'follow-redirects': /^https?\.(?:get|request)$/,
  http2: /^connect$/,
  'make-fetch-happen': /^$/,
  'node-fetch-native': /^(?:fetch)?$/,
  urllib: /^(?:request|curl|fetch)$/,
  gaxios: /^request$/,
  phin: /^$/,
  wretch: /^$/,
  '@hapi/wreck': /^(?:get|post|put|patch|delete)$/,
  'probe-image-size': /^$/,
  'link-preview-js': /^getLinkPreview$/,
  'open-graph-scraper': /^$/,
  jsdom: /^JSDOM\.fromURL$/,
  cheerio: /^fromURL$/,
};

/** A file without one of these names sends nothing. */
export const sendingNames: readonly string[] = [
  ...Object.keys(senders).flatMap((module) => [module, `node:${module}`]),
  ...['fetch', '$fetch', 'httpService', 'HttpService', 'goto', 'ws', 'eventsource'],
];

const addressKeys = ['url', 'uri', 'baseURL', 'prefixUrl'];
const hostKeys = ['host', 'hostname'];

export function* requestsIn({ tree }: TypeScriptFile, trace: Trace): Generator<SentRequest, void> {
  yield* socketsIn(tree);
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const)
    for (const call of tree.nodesOf(kind)) {
      const [first, second] = call.arguments;
      const name = first && nameOfSender(call, tree);
      if (first === undefined || name === undefined) continue;
      const options = optionsBehind(first, trace);
      for (const one of options) yield* requestsOf(one, name);
      // `needle('get', address)`
      const address = name === 'needle' ? second : first;
      if (options.length === 0 && address !== undefined) yield { name, address, isHost: false };
      const more = second && writtenValue(second);
      if (more?.type === 'ObjectExpression') yield* requestsOf(more, name);
    }
}

/** `new WebSocket(address)` of a program; a page opens one by a name of the platform. */
function* socketsIn(tree: TypeScriptFile['tree']): Generator<SentRequest, void> {
  if (!tree.words.has('ws') && !tree.words.has('eventsource')) return;
  for (const { callee, arguments: given } of tree.nodesOf('NewExpression')) {
    const [address] = given;
    const { module, path } = moduleMemberOf(callee) ?? {};
    const isOpened = module === 'eventsource' || (module === 'ws' && /^(?:WebSocket)?$/.test(path ?? ''));
    if (isOpened && address !== undefined)
      yield { name: module === 'ws' ? 'WebSocket' : 'EventSource', address, isHost: false };
  }
}

/** The options as they are written, there or in the function of this file that gives them. */
function optionsBehind(node: Node, trace: Trace): readonly NodeOf<'ObjectExpression'>[] {
  const value = writtenValue(node);
  const maker = isCall(value) ? functionCalled(value.callee) : undefined;
  const given = maker === undefined ? [value] : trace.resultsOf(maker).map((one) => writtenValue(one));
  return given.filter((one) => one.type === 'ObjectExpression');
}

function* requestsOf(options: NodeOf<'ObjectExpression'>, name: string): Generator<SentRequest, void> {
  for (const key of [...addressKeys, ...hostKeys]) {
    const address = propertyOf(options, key);
    if (address !== undefined) yield { name, address, isHost: hostKeys.includes(key) };
  }
}

function nameOfSender({ callee }: Call, tree: TypeScriptFile['tree']): string | undefined {
  for (const name of ['fetch', '$fetch']) if (isUndeclared(callee, name)) return name;
  const member = moduleMemberOf(callee);
  if (member !== undefined)
    return senders[member.module]?.test(member.path) === true
      ? [member.module, member.path].filter((one) => one !== '').join('.')
      : undefined;
  const ofInstance = nameOfInstanceCall(callee);
  if (ofInstance !== undefined) return ofInstance;
  const method = nameOfCallee(callee) ?? '';
  const receiver = namesOfReceiver(callee).at(-1) ?? '';
  const isPage = method === 'goto' && /page/i.test(receiver);
  const isService = method !== '' && methods.test(method) && isServiceName(receiver, tree);
  return isPage || isService ? `${receiver}.${method}` : undefined;
}

/** What NestJS gives who asks for its `HttpService`. */
function isServiceName(receiver: string, { words }: TypeScriptFile['tree']): boolean {
  return receiver === 'httpService' || (/^http(?:Client)?$/.test(receiver) && words.has('HttpService'));
}

/** `http.get` of `const http = axios.create({ … })`, also in a field of the class; with a base the address is a path. */
function nameOfInstanceCall(callee: Node): string | undefined {
  const method = propertyName(callee);
  if (method === undefined || !('object' in callee)) return undefined;
  const maker = makerOf(callee.object as Node);
  if (maker?.type !== 'CallExpression' || hasBase(maker.arguments[0])) return undefined;
  const made = moduleMemberOf(maker.callee);
  const isClient = made !== undefined && /^(?:create|extend|instance)$/.test(made.path);
  return isClient && senders[made.module]?.test(method) === true ? `${made.module}.${method}` : undefined;
}

function makerOf(object: Node): Node | undefined {
  const value = writtenValue(object);
  const name = propertyName(value);
  if (name === undefined || !('object' in value) || unwrap(value.object as Node).type !== 'ThisExpression')
    return value;
  for (const around of ancestorsOf(object)) {
    if (around.type !== 'ClassBody') continue;
    const field = around.body.find((one) => one.type === 'ClassProperty' && keyName(one) === name);
    return field?.type === 'ClassProperty' && field.value != null ? unwrap(field.value) : undefined;
  }
  return undefined;
}

/** An absolute address replaces the base of some clients, and not of all. */
function hasBase(options: Node | undefined): boolean {
  if (options === undefined) return false;
  const value = writtenValue(options);
  return (
    value.type !== 'ObjectExpression' ||
    ['baseURL', 'prefixUrl', 'baseUrl'].some((key) => propertyOf(value, key) !== undefined)
  );
}
