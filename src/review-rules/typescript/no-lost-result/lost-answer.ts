import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf } from '../_kit/written-value.ts';

const making = /^(?:json|text|html|body|redirect|notFound|newResponse)$/;
const hono = ['hono', 'hono/factory', 'hono/types', '@hono/zod-openapi', 'hono/tiny', 'hono/quick'];

/** Functions that make an answer for who called the handler, by the module that has them. */
const makers: readonly (readonly [module: RegExp, path: RegExp])[] = [
  [/^next\/server$/, /^NextResponse\.(?:json|redirect|rewrite|next)$/],
  [
    /^@remix-run\/(?:node|cloudflare|deno|server-runtime|router|react)$|^react-router(?:-dom)?$/,
    /^(?:json|redirect|redirectDocument|replace|defer|data)$/,
  ],
  [/^@tanstack\/(?:react|solid)-router$/, /^(?:redirect|notFound)$/],
  [/^@sveltejs\/kit$/, /^(?:json|text|fail)$/],
];
const makingNames =
  /^(?:json|text|html|body|redirect|redirectDocument|notFound|newResponse|rewrite|next|replace|defer|data|fail)$/;

/** `c.json(…)` of Hono, `NextResponse.json(…)`, `redirect(…)` of Remix: an answer only when the handler gives it back. */
export function losesAnswer(call: Call, file: TypeScriptFile): boolean {
  const callee = unwrap(call.callee);
  if (throwsIt(call)) return false;
  if (callee.type === 'Identifier') return isMaker(callee);
  const name = propertyName(callee) ?? '';
  if (callee.type !== 'MemberExpression' || !makingNames.test(name)) return false;
  if (isGlobalName(callee.object, 'Response')) return name === 'json' || name === 'redirect';
  return isMaker(callee) || (making.test(name) && isContext(callee.object, file));
}

/** `redirect({ to: '/login', throw: true })` of TanStack. */
function throwsIt({ arguments: [options] }: Call): boolean {
  return options?.type === 'ObjectExpression' && propertyOf(options, 'throw') !== undefined;
}

function isMaker(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  return (
    member !== undefined &&
    makers.some(([module, path]) => module.test(member.module) && path.test(member.path))
  );
}

/** The first thing that a handler of Hono is given. */
function isContext(object: Node, { tree }: TypeScriptFile): boolean {
  const bare = unwrap(object);
  if (bare.type !== 'Identifier' || !/^(?:c|ctx|context)$/.test(bare.name)) return false;
  if (!hono.some((module) => tree.words.has(module))) return false;
  const binding = referenceOf(bare)?.binding;
  const [declaration] = binding?.declarations ?? [];
  const home = declaration && parentOf(declaration);
  return declaration !== undefined && home !== undefined && isFunction(home) && isHandler(home, declaration);
}

/** Other servers give the answer as the second one. */
function isHandler({ params }: FunctionNode, first: Node): boolean {
  const [context, next] = params;
  if (context !== first) return false;
  return next === undefined || isNext(next) || (context as NodeOf<'Identifier'>).typeAnnotation != null;
}

function isNext(param: Node): boolean {
  return param.type === 'Identifier' && /^_?next$/.test(param.name);
}
