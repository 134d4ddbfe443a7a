import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

const modules = /^(?:cors|@koa\/cors|@fastify\/cors|fastify-cors|hono\/cors)$/;
/** What takes such options below `cors`: `NestFactory.create`, `new Server` of Socket.IO. */
const servers = /^(?:create|Server|WebSocketGateway)$/;

/** Whom `cors({ origin, credentials: true })` and `app.enableCors({ … })` let in. */
export function originOfOptions(call: NodeOf<'CallExpression'>): Node | undefined {
  for (const argument of call.arguments) {
    const origin = originIn(argument);
    if (origin === undefined) continue;
    if (nameOfCallee(call.callee) === 'enableCors') return origin;
    if ([call.callee, ...call.arguments].some((one) => modules.test(moduleMemberOf(one)?.module ?? '')))
      return origin;
  }
  return undefined;
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
