import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Guards } from '../_kit/origin/guards.ts';
import { keyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { answersOf } from './answers-of.ts';

const modules = /^(?:cors|@koa\/cors|@fastify\/cors|fastify-cors|hono\/cors|@elysiajs\/cors)$/;
/** What takes such options below `cors`: `NestFactory.create`, `new Server` of Socket.IO. */
const servers = /^(?:create|Server|WebSocketGateway)$/;

/**
 * Whom `cors({ origin, credentials: true })` and `app.enableCors({ … })` let in; also where a function gives the options for
 * each request and asks nothing.
 */
export function originsOfOptions(
  call: NodeOf<'CallExpression'>,
  file: TypeScriptFile,
  guards: Guards,
): readonly Node[] {
  const takesOptions =
    nameOfCallee(call.callee) === 'enableCors' ||
    [call.callee, ...call.arguments].some((one) => modules.test(moduleMemberOf(one)?.module ?? ''));
  if (!takesOptions) return [];
  return call.arguments.flatMap((argument) => {
    const given = writtenValue(argument);
    if (!isFunction(given)) return originIn(argument) ?? [];
    const answers = guards.isIn(given) ? [] : answersOf(given, file);
    return answers?.flatMap((answer) => (answer && originIn(answer)) ?? []) ?? [];
  });
}

/** The same of `{ cors: { … } }` that is given to what makes a server. */
export function originOfServer(property: NodeOf<'ObjectProperty'>): Node | undefined {
  if (keyName(property) !== 'cors') return undefined;
  const options = parentOf(property);
  const maker = options && parentOf(options);
  if (maker?.type !== 'CallExpression' && maker?.type !== 'NewExpression') return undefined;
  return servers.test(nameOfCallee(maker.callee) ?? '') ? originIn(property.value) : undefined;
}

/** undefined: requests come without cookies. */
function originIn(argument: Node): Node | undefined {
  const options = writtenValue(argument);
  if (options.type !== 'ObjectExpression') return undefined;
  const credentials = propertyOf(options, 'credentials');
  return credentials?.type === 'BooleanLiteral' && credentials.value
    ? propertyOf(options, 'origin')
    : undefined;
}
