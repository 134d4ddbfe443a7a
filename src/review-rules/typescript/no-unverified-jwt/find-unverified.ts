import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { namesAny } from '../_kit/names-any.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { decodingNames, openedByHand } from './opened-by-hand.ts';

export interface Unverified {
  readonly place: Node;
  readonly manner: 'decoded' | 'unsigned' | 'expired' | 'no-check' | 'chosen';
}

/** A file that names none of these reads no token. */
export const tokenModules: readonly string[] = [
  'jsonwebtoken',
  'jwt-decode',
  'jwt-simple',
  'jose',
  'fast-jwt',
  'passport-jwt',
  'express-jwt',
  'koa-jwt',
  '@nestjs/jwt',
  '@fastify/jwt',
  'hono/jwt',
  '@tsndr/cloudflare-worker-jwt',
  ...decodingNames,
];

const decoders: Readonly<Record<string, RegExp>> = {
  jsonwebtoken: /^decode$/,
  'jwt-decode': /^(?:jwtDecode|jwt_decode)?$/,
  jose: /^(?:decodeJwt|UnsecuredJWT\.decode)$/,
  'hono/jwt': /^decode$/,
  '@tsndr/cloudflare-worker-jwt': /^decode$/,
};
/** A check of the signature in this file: what is decoded beside it chooses the key, or is asked for later. */
const verifies = /\.verify\(|\bjwtVerify\b|\bverify\w*\(|createVerif|introspect/i;

/** The signature is reckoned again. */
const comparesItself = /createHmac|timingSafeEqual|subtle\b/;

export function* findUnverified(file: TypeScriptFile): Generator<Unverified, void> {
  const trace = createTrace(file);
  const isVerified = verifies.test(file.text);
  const hasService = file.tree.words.has('@nestjs/jwt') || file.tree.words.has('@fastify/jwt');
  for (const call of file.tree.nodesOf('CallExpression')) {
    const found = unverifiedAt(call, trace) ?? (hasService ? decodedByService(call, trace) : undefined);
    if (found !== undefined && !(isVerified && found.manner === 'decoded')) yield found;
  }
  if (!isVerified && !comparesItself.test(file.text) && namesAny(file, decodingNames))
    for (const place of openedByHand(file, trace)) yield { place, manner: 'decoded' };
  for (const option of file.tree.nodesOf('ObjectProperty')) {
    const found = weakOption(option);
    if (found !== undefined && isGiven(parentOf(option))) yield found;
  }
}

/** Is it an argument of what reads tokens, also by its name? */
function isGiven(options: Node | undefined): boolean {
  const around = options && parentOf(options);
  if (options === undefined || around === undefined) return false;
  if (around.type !== 'VariableDeclarator') return isReader(options);
  const reads = referenceOf(around.id)?.binding?.references ?? [];
  return reads.some(({ access, identifier }) => access === 'read' && isReader(identifier));
}

/** `verify(token, key, options)`, `new Strategy(options, …)`, `super(options)`, `expressjwt(options)` */
function isReader(argument: Node): boolean {
  const call = keyOf(argument) === 'arguments' ? parentOf(argument) : undefined;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return false;
  return call.callee.type === 'Super' || /verify|jwt|strategy/i.test(nameOfCallee(call.callee) ?? '');
}

/** Of `verify`, of a strategy and of what stands before the handlers of a server. */
function weakOption(option: NodeOf<'ObjectProperty'>): Unverified | undefined {
  switch (keyName(option)) {
    case 'algorithms':
      return unsigned(option.value);
    case 'ignoreExpiration':
      return isTrue(unwrap(option.value)) ? { place: option.value, manner: 'expired' } : undefined;
    default:
      return undefined;
  }
}

function unverifiedAt(call: Call, trace: Trace): Unverified | undefined {
  const member = moduleMemberOf(call.callee);
  const [first, second, third] = call.arguments;
  if (member === undefined || first === undefined) return undefined;
  const { module, path } = member;
  if (decoders[module]?.test(path) === true)
    return trace.of(first) === 'request' ? { place: call, manner: 'decoded' } : undefined;
  if (module === 'jwt-simple' && path === 'decode') return isTrue(third) ? noCheck(third ?? call) : undefined;
  if (module !== 'jsonwebtoken') return undefined;
  if (path === 'sign') return unsigned(optionOf(third, 'algorithm'));
  return path === 'verify' && second !== undefined && isEmpty(second) ? noCheck(second) : undefined;
}

/** `this.jwtService.decode(token)` of Nest, `app.jwt.decode(token)` of Fastify. */
function decodedByService(call: Call, trace: Trace): Unverified | undefined {
  const [token] = call.arguments;
  if (token === undefined || nameOfCallee(call.callee) !== 'decode') return undefined;
  if (!/jwt/i.test(namesOfReceiver(call.callee).at(-1) ?? '')) return undefined;
  return trace.of(token) === 'request' ? { place: call, manner: 'decoded' } : undefined;
}

function noCheck(place: Node): Unverified {
  return { place, manner: 'no-check' };
}

function unsigned(place: Node | undefined): Unverified | undefined {
  const value = place && writtenValue(place);
  if (place === undefined || value === undefined) return undefined;
  const names = value.type === 'ArrayExpression' ? value.elements : [value];
  const isNone = names.some((name) => isNoneName(name));
  return isNone ? { place, manner: 'unsigned' } : undefined;
}

function isNoneName(name: Node | null): boolean {
  const text = name === null ? undefined : unwrap(name);
  return text?.type === 'StringLiteral' && /^none$/i.test(text.value);
}

function optionOf(options: Node | undefined, key: string): Node | undefined {
  const value = options && writtenValue(options);
  return value?.type === 'ObjectExpression' ? propertyOf(value, key) : undefined;
}

function isTrue(node: Node | undefined): boolean {
  return node?.type === 'BooleanLiteral' && node.value;
}

function isEmpty(key: Node): boolean {
  return (
    key.type === 'NullLiteral' ||
    (key.type === 'StringLiteral' && key.value === '') ||
    (key.type === 'Identifier' && key.name === 'undefined')
  );
}
