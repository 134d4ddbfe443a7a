import type { Node } from '../../../../languages/typescript/node.ts';
import { unwrap } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';
import { declaredType, membersOfType, nameOfType } from './declared-type.ts';
import { isPlainType } from './is-plain-type.ts';
import type { Origin } from './origin.ts';
import type { Trace } from './trace.ts';

/** What web frameworks keep the caller's data under, on an object called `ctx`, `event`, … */
const contextParts = [
  'body',
  'cookies',
  'headers',
  'params',
  'pathParameters',
  'query',
  'queryStringParameters',
  'rawBody',
  'request',
] as const;

/** The same of a request itself. */
const requestParts: ReadonlySet<string> = new Set([
  ...contextParts,
  'baseUrl',
  'fields',
  'file',
  'files',
  'host',
  'hostname',
  'href',
  'nextUrl',
  'originalUrl',
  'path',
  'payload',
  'querystring',
  'raw',
  'rawHeaders',
  'req',
  'search',
  'signedCookies',
  'subdomains',
  'trailers',
  'url',
]);

const partsOfContext: ReadonlySet<string> = new Set(contextParts);

/** `ctx.query`, `event.body`, Hono’s `c.req`: a part of a request, or the request itself. */
export function isPartOfContext(object: Node, name: string): boolean {
  if (isNamed(object, /^c$/)) return name === 'req';
  return isNamed(object, /^(?:ctx|context|event)$/) && partsOfContext.has(name);
}

/** `body`, `query`: what it is called on any object that a framework gives a handler. */
export function isPartOfRequest(name: string): boolean {
  return partsOfContext.has(name);
}

/** What a request says of itself. */
const addressParts =
  /^(?:baseUrl|headers|host|hostname|href|nextUrl|originalUrl|path|querystring|rawHeaders|search|subdomains|trailers|url)$/;

/** Of what is read below a request: a session, a user, the application are the program's own. */
export function originInRequest(
  request: Node,
  name: string | undefined,
  origin: Origin,
  trace: Trace,
): Origin {
  if (origin !== 'request' || name === undefined) return originInAddress(name, origin, trace);
  if (trace.tellsAddress && name === 'pathname') return 'address';
  if (!isRequest(request)) return origin;
  if (!requestParts.has(name)) return 'parameter';
  return trace.tellsAddress && addressParts.test(name) ? 'address' : origin;
}

/** The query of an address is what somebody sends along with it. */
export function originInAddress(name: string | undefined, origin: Origin, trace: Trace): Origin {
  const isQuery = name === 'searchParams' || name === 'query';
  return isQuery && origin === 'address' && trace.tellsAddress ? 'request' : origin;
}

/** The same of `ctx.query` and `ctx.headers`, without a look at what `ctx` is. */
export function originInContext(name: string, trace: Trace): Origin {
  return trace.tellsAddress && addressParts.test(name) ? 'address' : 'request';
}

export function isRequest(node: Node): boolean {
  const value = writtenValue(node);
  if (isNamed(value, requestName) || isRequestOfNest(value)) return true;
  const name = propertyName(value);
  if (name === undefined || !('object' in value)) return false;
  return requestName.test(name) && isPartOfContext(unwrap(value.object as Node), name);
}

/** `context.switchToHttp().getRequest()` of a guard, a filter or an interceptor. */
export function isRequestOfNest(node: Node): boolean {
  if (!isCall(node) || propertyName(node.callee) !== 'getRequest' || !('object' in node.callee)) return false;
  const http = writtenValue(node.callee.object as Node);
  return isCall(http) && propertyName(http.callee) === 'switchToHttp';
}

function isNamed(node: Node, name: RegExp): boolean {
  return node.type === 'Identifier' && name.test(node.name);
}

export const requestName = /^req(?:uest)?$/;

/** Of requests that a server answers, not of those to a database or to the platform. */
const typeOfRequest = /^(?!IndexedDb|IDB|XMLHttp)\w*(?:Req(?:uest)?(?:With\w+)?|IncomingMessage|Event)$/i;

/** A type may name itself, and often: each level looks at all its members. */
const deepest = 2;

/** Can a value of this type, called a request, be one that comes over the network? */
export function isRequestType(annotation: Node | null | undefined, trace: Trace, depth = deepest): boolean {
  const type = declaredType(annotation, trace);
  switch (type?.type) {
    case undefined:
    case 'TSAnyKeyword':
    case 'TSUnknownKeyword':
      return true;
    case 'TSTypeReference':
      return typeOfRequest.test(nameOfType(type));
    case 'TSUnionType':
    case 'TSIntersectionType':
      return depth > 0 && type.types.some((one) => isRequestType(one, trace, depth - 1));
    case 'TSInterfaceDeclaration':
      return (
        (type.extends ?? []).some((one) => typeOfRequest.test(nameOfType(one))) || holdsParts(type, trace)
      );
    default:
      return type !== undefined && holdsParts(type, trace);
  }
}

function holdsParts(type: Node, trace: Trace): boolean {
  const members = [...membersOfType(type, trace)];
  return members.some(([name, inner]) => requestParts.has(name) && !isPlainType(inner, trace));
}
