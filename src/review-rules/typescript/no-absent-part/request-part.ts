import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { comesFromOutside } from '../_kit/comes-from-outside.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Part } from './find-absent-parts.ts';

/** Node refuses requests without `host`; the others are there wherever their code runs. */
const alwaysThere =
  /^(?:host|upgrade|connection|get|has|set|append|delete|forEach|entries|keys|values|raw)$/i;
const handlers = /^(?:event|evt)$/;

/** A header, or all parameters of an address, that a request may leave out. */
export function requestPartAt(node: NodeOf<'MemberExpression' | 'CallExpression'>): Part | undefined {
  const what = partAt(node);
  const region = what === undefined ? undefined : enclosingFunction(node);
  return what === undefined || region === undefined
    ? undefined
    : { what, value: node, region, isLeftToCallers: false };
}

function partAt(node: NodeOf<'MemberExpression' | 'CallExpression'>): Part['what'] | undefined {
  if (node.type === 'CallExpression') return isHeaderCall(node) ? 'header' : undefined;
  const name = propertyName(node);
  if (name === undefined) return undefined;
  const owner = unwrap(node.object);
  if (name === 'queryStringParameters') return isEvent(owner) ? 'query' : undefined;
  if (propertyName(owner) !== 'headers' || alwaysThere.test(name)) return undefined;
  return comesFromOutside(owner) ? 'header' : undefined;
}

/** `request.headers.get('cookie')`, `req.get('cookie')`, `req.header('cookie')` */
function isHeaderCall({ callee, arguments: [name, ...others] }: NodeOf<'CallExpression'>): boolean {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression' || name?.type !== 'StringLiteral' || others.length > 0) return false;
  if (alwaysThere.test(name.value)) return false;
  const owner = unwrap(method.object);
  switch (propertyName(method)) {
    case 'get':
      return propertyName(owner) === 'headers' ? comesFromOutside(owner) : isRequest(owner);
    case 'header':
      return isRequest(owner);
    default:
      return false;
  }
}

/** Of Express: the second one answers. */
function isRequest(owner: Node): boolean {
  const binding = referenceOf(owner)?.binding;
  const home = binding?.scope.node;
  if (binding?.kind !== 'param' || home === undefined || !isFunction(home)) return false;
  const [first, second] = home.params;
  return (
    /^req(?:uest)?$/.test(binding.name) &&
    first === binding.declarations[0] &&
    second?.type === 'Identifier' &&
    /^(?:res|response|reply)$/.test(second.name)
  );
}

function isEvent(owner: Node): boolean {
  const binding = referenceOf(owner)?.binding;
  return binding?.kind === 'param' && handlers.test(binding.name);
}
