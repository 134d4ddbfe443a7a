import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

/** Nobody takes them from what a call has just made. */
const methods =
  /^(?:toString|digest|reverse|trim|toUpperCase|toLowerCase|padStart|padEnd|toISOString|getTime|toFixed|toLocaleString|toLocaleDateString)$/;

/** `return randomBytes(16).toString;`, `const time = new Date().getTime;`: the method itself, without what it belongs to. */
export function returnedMethod(on: NodeOf<'MemberExpression'>): Misread | undefined {
  const name = on.computed ? undefined : propertyName(on);
  if (name === undefined || !methods.test(name) || !isKept(on)) return undefined;
  const made = unwrap(on.object);
  return isCall(made) || made.type === 'NewExpression'
    ? { manner: 'uncalled-method', on, meant: name }
    : undefined;
}

function isKept(on: Node): boolean {
  switch (parentOf(on)?.type) {
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return keyOf(on) === 'body';
    case 'VariableDeclarator':
      return keyOf(on) === 'init';
    default:
      return false;
  }
}
