import type { Node } from '../../../../languages/typescript/node.ts';
import { parentOf } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { propertyName } from '../property-name.ts';

const check =
  /^(?:test|has|includes|indexOf|match|isInteger|isSafeInteger|isNaN|isFinite)$|^_?(?:is|has|valid|assert|check|ensure|verif|allow)[A-Z]?|[Vv]alid|[Aa]llowed/;
const noCheck =
  /^(?:is(?:Array|Absolute|Dir|Directory|File|String|Object|Function|Buffer|Empty|Nil|Null|Undefined|Defined|True|False)|hasOwn(?:Property)?|checkout)$/;

/**
 * Is the name tested somewhere: matched against a pattern, looked up in a list, handed to a function that says it
 * checks? Then the author thought of what it may hold.
 */
export function isChecked(binding: Binding): boolean {
  return binding.references.some(({ access, identifier }) => access === 'read' && isTested(identifier));
}

function isTested(identifier: Node): boolean {
  const parent = parentOf(identifier);
  if (parent?.type === 'CallExpression' || parent?.type === 'OptionalCallExpression') {
    return parent.callee !== identifier && isCheck(parent.callee);
  }
  if (parent?.type === 'BinaryExpression' && parent.operator === 'in') return parent.left === identifier;
  // `x.match(/…/)`
  const call = parent && parentOf(parent);
  return (
    propertyName(parent ?? identifier) === 'match' &&
    call?.type === 'CallExpression' &&
    call.callee === parent
  );
}

function isCheck(callee: Node): boolean {
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  return name !== undefined && check.test(name) && !noCheck.test(name);
}
