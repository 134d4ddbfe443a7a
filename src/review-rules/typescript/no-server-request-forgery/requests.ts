import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
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
  needle: /^(?:get|head|post|put|patch|delete)$/,
  http: /^(?:get|request)$/,
  https: /^(?:get|request)$/,
  'follow-redirects': /^https?\.(?:get|request)$/,
};

/** A file without one of these names sends nothing. */
export const sendingNames: readonly string[] = [
  ...Object.keys(senders).flatMap((module) => [module, `node:${module}`]),
  ...['fetch', '$fetch', 'httpService', 'goto'],
];

const addressKeys = ['url', 'uri', 'baseURL', 'prefixUrl'];
const hostKeys = ['host', 'hostname'];

export function* requestsIn({ tree }: TypeScriptFile): Generator<SentRequest, void> {
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const)
    for (const call of tree.nodesOf(kind)) {
      const [first, second] = call.arguments;
      const name = first && nameOfSender(call);
      if (first === undefined || name === undefined) continue;
      const options = writtenValue(first);
      if (options.type === 'ObjectExpression') yield* requestsOf(options, name);
      else yield { name, address: first, isHost: false };
      const more = second && writtenValue(second);
      if (more?.type === 'ObjectExpression') yield* requestsOf(more, name);
    }
}

function* requestsOf(options: NodeOf<'ObjectExpression'>, name: string): Generator<SentRequest, void> {
  for (const key of [...addressKeys, ...hostKeys]) {
    const address = propertyOf(options, key);
    if (address !== undefined) yield { name, address, isHost: hostKeys.includes(key) };
  }
}

function nameOfSender({ callee }: Call): string | undefined {
  for (const name of ['fetch', '$fetch']) if (isUndeclared(callee, name)) return name;
  const member = moduleMemberOf(callee);
  if (member !== undefined)
    return senders[member.module]?.test(member.path) === true
      ? [member.module, member.path].filter((one) => one !== '').join('.')
      : undefined;
  const method = nameOfCallee(callee) ?? '';
  const receiver = namesOfReceiver(callee).at(-1) ?? '';
  const isPage = method === 'goto' && /page/i.test(receiver);
  const isService = receiver === 'httpService' && methods.test(method);
  return isPage || isService ? `${receiver}.${method}` : undefined;
}
