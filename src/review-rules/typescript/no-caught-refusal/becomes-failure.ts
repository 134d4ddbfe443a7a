import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { keyName } from '../_kit/property-name.ts';

const failures = /^(?:InternalServerError\w*|INTERNAL_SERVER_ERROR|internal|badImplementation)$/;

/** Does the handler answer each error alike, as a failure of the server: 500 by a number or by its name? */
export function becomesFailure({ body }: NodeOf<'CatchClause'>): boolean {
  const last = body.body.at(-1);
  if (
    last?.type !== 'ThrowStatement' &&
    last?.type !== 'ReturnStatement' &&
    last?.type !== 'ExpressionStatement'
  )
    return false;
  return namesFailure(last);
}

/** 500, by a number or by its name, in what is thrown or given back. */
export function namesFailure(statement: Node): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (found || isFunction(node)) return;
    found = isFailure(unwrap(node));
    walkChildren(node, visit);
  };
  visit(statement);
  return found;
}

function isFailure(node: Node): boolean {
  switch (node.type) {
    case 'NumericLiteral':
      return node.value === 500;
    case 'StringLiteral':
      return node.value === 'INTERNAL_SERVER_ERROR' || node.value === 'internal';
    case 'Identifier':
      return failures.test(node.name);
    case 'ObjectProperty':
      return keyName(node) === 'INTERNAL_SERVER_ERROR';
    default:
      return false;
  }
}
