import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';

/** A parameter that stays what the caller gave: not so after `callback = once(callback)`. */
export function staysAsGiven({ references }: Binding): boolean {
  return references.every(({ identifier, access }) => {
    if (access === 'read') return true;
    const around = access === 'write' ? parentOf(identifier) : undefined;
    const isSet = around?.type === 'AssignmentExpression' && keyOf(identifier) === 'left';
    return isSet && around.operator === '=' && isAsGiven(around.right);
  });
}

/** Another parameter of callers that leave one out (`callback = options`), or a function that does nothing. */
function isAsGiven(value: Node): boolean {
  const given = unwrap(value);
  switch (given.type) {
    case 'Identifier':
      return referenceOf(given)?.binding?.kind === 'param';
    case 'ConditionalExpression':
      return isAsGiven(given.consequent) && isAsGiven(given.alternate);
    case 'LogicalExpression':
      return isAsGiven(given.left) && isAsGiven(given.right);
    default:
      return isFunction(given) && given.body.type === 'BlockStatement' && given.body.body.length === 0;
  }
}
