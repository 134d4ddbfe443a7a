import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/** Errors whose name says no more than that something failed. */
const unknown =
  /^(?:Internal\w*|Unexpected\w*|Unknown\w*|ServiceUnavailable\w*|BadGateway\w*)(?:Error|Exception)$/;
const internal = /^internal(?:[-_ ](?:server[-_ ])?error)?$/i;

/**
 * `new InternalServerErrorException('…')`, `new RpcError({ code: 'INTERNAL_SERVER_ERROR' })` of a package: whoever gets it
 * learns that something is wrong here, and only the cause says what.
 */
export function tellsNothing({ callee, arguments: given }: NodeOf<'NewExpression'>): boolean {
  const { module = '.', path = '' } = moduleMemberOf(callee) ?? {};
  // What a class of one's own does with what it is given, only its author knows.
  if (/^[.~#/]|^@\//.test(module)) return false;
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (!/(?:Error|Exception)$/.test(name)) return false;
  return unknown.test(name) || given.some((argument) => isInternal(unwrap(argument)));
}

/** `'internal'`, `500`, `HttpStatus.INTERNAL_SERVER_ERROR`, `{ code: 'INTERNAL_SERVER_ERROR' }` */
function isInternal(argument: Node): boolean {
  switch (argument.type) {
    case 'StringLiteral':
      return internal.test(argument.value);
    case 'NumericLiteral':
      return argument.value === 500;
    case 'MemberExpression':
      return internal.test(propertyName(argument) ?? '');
    case 'ObjectExpression':
      return argument.properties.some(
        (one) =>
          one.type === 'ObjectProperty' &&
          /^(?:code|status|statusCode)$/.test(keyName(one) ?? '') &&
          isInternal(unwrap(one.value)),
      );
    default:
      return false;
  }
}
