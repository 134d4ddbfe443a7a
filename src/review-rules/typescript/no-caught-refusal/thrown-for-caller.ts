import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { answersTheSame } from './answers-the-same.ts';
import { namesFailure } from './becomes-failure.ts';

/** What is thrown for the framework around the handler: where to go (`redirect`), or what the client is told (`refusal`). */
export interface ThrownForCaller {
  readonly kind: 'caught-redirect' | 'caught-refusal';
  readonly at: Node;
}

interface Guarded {
  readonly block: NodeOf<'BlockStatement'>;
  readonly handler: NodeOf<'CatchClause'>;
}

type Table = readonly (readonly [module: RegExp, path: RegExp])[];

/** These throw by themselves. */
const throwing: Table = [
  [/^next\/navigation$/, /^(?:redirect|permanentRedirect|notFound|forbidden|unauthorized)$/],
  [/^@sveltejs\/kit$/, /^(?:redirect|error)$/],
];
/** What they make is to be thrown. */
const redirects: Table = [
  [/^@sveltejs\/kit$/, /^(?:redirect|error)$/],
  [
    /^@remix-run\/(?:node|cloudflare|deno|server-runtime|router|react)$|^react-router(?:-dom)?$/,
    /^(?:redirect|redirectDocument|replace)$/,
  ],
  [/^@tanstack\/(?:react|solid)-(?:router|start)$/, /^(?:redirect|notFound)$/],
];
const refusals: Table = [
  [/^@nestjs\/common$/, /^(?!InternalServerError)\w+Exception$/],
  [/^@nestjs\/microservices$/, /^RpcException$/],
  [/^@trpc\/server$/, /^TRPCError$/],
  [/^hono\/http-exception$/, /^HTTPException$/],
  [/^http-errors$/, /^(?!InternalServerError|isHttpError)\w*$/],
  [/^@hapi\/boom$/, /^(?:Boom|default)?\.?(?!internal|badImplementation|boomify|isBoom)\w+$/],
  [/^h3$|^#imports$/, /^createError$/],
  [/^routing-controllers$/, /^(?!InternalServer)\w+Error$/],
  [/^firebase-functions(?:\/.*)?$/, /^(?:https\.)?HttpsError$/],
];

/** Most files load none of them. */
export const throwingModules: readonly string[] = [
  ...[
    'next/navigation',
    '@sveltejs/kit',
    'react-router',
    'react-router-dom',
    'http-errors',
    '@hapi/boom',
    'h3',
  ],
  ...['node', 'cloudflare', 'deno', 'server-runtime', 'router', 'react'].map((one) => `@remix-run/${one}`),
  ...['react-router', 'solid-router', 'react-start', 'solid-start'].map((one) => `@tanstack/${one}`),
  ...['@nestjs/common', '@nestjs/microservices', '@trpc/server', 'hono/http-exception', '#imports'],
  ...['routing-controllers', 'firebase-functions', 'firebase-functions/v2', 'firebase-functions/v2/https'],
];

/** Of a `try`: what is thrown in it itself, in no function and no other `try` inside, and is answered in another way. */
export function thrownIn({ block, handler }: Guarded): ThrownForCaller | undefined {
  let found: ThrownForCaller | undefined;
  const visit = (node: Node): void => {
    if (found !== undefined || isFunction(node) || node.type === 'ClassBody') return;
    if (node.type === 'TryStatement' && node.handler != null) return;
    const thrown = thrownBy(node);
    if (thrown !== undefined && !answersTheSame(handler, thrown.at)) found = thrown;
    if (found === undefined) walkChildren(node, visit);
  };
  walkChildren(block, visit);
  return found;
}

function thrownBy(node: Node): ThrownForCaller | undefined {
  if (node.type === 'ThrowStatement') {
    const made = unwrap(node.argument);
    const member = isCall(made) || made.type === 'NewExpression' ? moduleMemberOf(made.callee) : undefined;
    if (member === undefined) return undefined;
    if (isIn(redirects, member)) return { kind: 'caught-redirect', at: node };
    return isIn(refusals, member) && !namesFailure(made) ? { kind: 'caught-refusal', at: node } : undefined;
  }
  if (!isCall(node)) return undefined;
  const member = moduleMemberOf(node.callee);
  return member !== undefined && isIn(throwing, member) ? { kind: 'caught-redirect', at: node } : undefined;
}

function isIn(table: Table, { module, path }: ModuleMember): boolean {
  return table.some(([modules, paths]) => modules.test(module) && paths.test(path));
}
