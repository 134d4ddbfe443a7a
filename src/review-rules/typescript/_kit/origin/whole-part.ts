import type { Node } from '../../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { isGlobalName } from '../is-global-name.ts';
import { keyName, propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';
import { isRequest } from './request-parts.ts';

/** Lists of properties within lists are looked into so far. */
const deepest = 4;

/** The body or the query of a request that a value holds with all that somebody put into it: `req.body`, `{ ...req.query, page }`. */
export function wholePartIn(node: Node, steps = deepest): Node | undefined {
  if (steps === 0) return undefined;
  const value = writtenValue(node);
  if (isWholePart(value)) return node;
  const next = (one: Node) => wholePartIn(one, steps - 1);
  if (value.type === 'ObjectExpression')
    return firstOf(
      value.properties.flatMap((one) => (one.type === 'SpreadElement' ? [one.argument] : [])),
      next,
    );
  if (!isCall(value) || propertyName(value.callee) !== 'assign' || !('object' in value.callee))
    return undefined;
  return isGlobalName(value.callee.object as Node, 'Object') ? firstOf(value.arguments, next) : undefined;
}

function firstOf(nodes: readonly Node[], find: (node: Node) => Node | undefined): Node | undefined {
  for (const node of nodes) {
    const found = find(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isWholePart(value: Node): boolean {
  if (value.type === 'Identifier') return isTakenOfRequest(value);
  const name = propertyName(value) ?? '';
  if (!/^(?:body|query)$/.test(name) || !('object' in value)) return false;
  const object = unwrap(value.object as Node);
  // A client has requests, too, and no parameter holds them.
  if (object.type === 'Identifier')
    return isParameter(object) && (isRequest(object) || (name === 'query' && isContext(object)));
  return propertyName(object) === 'request' && 'object' in object && isContext(unwrap(object.object as Node));
}

function isContext(node: Node): boolean {
  return node.type === 'Identifier' && /^(?:ctx|context)$/.test(node.name) && isParameter(node);
}

function isParameter(name: Node): boolean {
  return referenceOf(name)?.binding?.kind === 'param';
}

/** `const { body } = req`, and `body` of `({ body }, res) => …` */
function isTakenOfRequest(name: Node): boolean {
  const binding = referenceOf(name)?.binding;
  const property = binding?.declarations[0] && parentOf(binding.declarations[0]);
  if (property?.type !== 'ObjectProperty' || !/^(?:body|query)$/.test(keyName(property) ?? '')) return false;
  const pattern = parentOf(property);
  const around = pattern && parentOf(pattern);
  if (around?.type === 'VariableDeclarator') return around.init != null && isRequest(around.init);
  const [first, second] = around !== undefined && isFunction(around) ? around.params : [];
  return first === pattern && second?.type === 'Identifier' && /^(?:res(?:ponse)?|reply)$/.test(second.name);
}
