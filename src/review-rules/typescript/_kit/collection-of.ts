import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isGlobalName } from './is-global-name.ts';
import { keyName, propertyName } from './property-name.ts';

/** A collection of the platform whose methods call back at once and wait for nobody. */
export type Collection = 'array' | 'set' | 'map';

const arrayMakers = new Map([
  ['Object', new Set(['keys', 'values', 'entries', 'getOwnPropertyNames'])],
  ['Array', new Set(['from', 'of'])],
]);
/** They give an array when they are called on one; other libraries have methods of these names. */
const arrayToArray = new Set([
  'map',
  'filter',
  'slice',
  'concat',
  'sort',
  'reverse',
  'flat',
  'flatMap',
  'splice',
  'toSorted',
  'toReversed',
  'toSpliced',
  'with',
]);
const typeNames = new Map<string, Collection>([
  ['Array', 'array'],
  ['ReadonlyArray', 'array'],
  ['Set', 'set'],
  ['ReadonlySet', 'set'],
  ['Map', 'map'],
  ['ReadonlyMap', 'map'],
]);

const longestAlias = 8;

/** Which collection an expression gives, as far as its form or its annotation tells. */
export function collectionOf(expression: Node, steps = longestAlias): Collection | undefined {
  const node = unwrap(expression);
  if (steps === 0) return undefined;
  switch (node.type) {
    case 'ArrayExpression':
      return 'array';
    case 'NewExpression':
      return node.callee.type === 'Identifier' && isGlobalName(node.callee, node.callee.name)
        ? typeNames.get(node.callee.name)
        : undefined;
    case 'CallExpression':
    case 'OptionalCallExpression':
      return ofCall(node.callee, steps - 1);
    case 'LogicalExpression': {
      const right = collectionOf(node.right, steps - 1);
      return node.operator === '&&' || right !== collectionOf(node.left, steps - 1) ? undefined : right;
    }
    case 'Identifier':
      return ofName(node, steps - 1);
    case 'MemberExpression':
      return ofField(node, steps - 1);
    default:
      return undefined;
  }
}

/** `this.rooms`, `this.#rooms`: by its declaration in the class around. */
function ofField(
  { object, property, computed }: NodeOf<'MemberExpression'>,
  steps: number,
): Collection | undefined {
  const name = keyName({ key: property, computed });
  if (object.type !== 'ThisExpression' || name === undefined) return undefined;
  const body = ancestorsOf(object).find(({ type }) => type === 'ClassBody' || type === 'FunctionDeclaration');
  if (body?.type !== 'ClassBody') return undefined;
  for (const member of body.body) {
    if (member.type !== 'ClassProperty' && member.type !== 'ClassPrivateProperty') continue;
    if (keyName(member) !== name || member.static === true) continue;
    if (member.typeAnnotation?.type === 'TSTypeAnnotation')
      return ofType(member.typeAnnotation.typeAnnotation);
    return member.value == null ? undefined : collectionOf(member.value, steps);
  }
  return undefined;
}

function ofCall(callee: Node, steps: number): Collection | undefined {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression' && method.type !== 'OptionalMemberExpression') return undefined;
  const name = propertyName(method);
  if (name === undefined) return undefined;
  if (name === 'split') return 'array';
  const object = unwrap(method.object);
  if (object.type === 'Identifier' && arrayMakers.get(object.name)?.has(name) === true)
    return isGlobalName(object, object.name) ? 'array' : undefined;
  return arrayToArray.has(name) && collectionOf(object, steps) === 'array' ? 'array' : undefined;
}

function ofName(identifier: Node, steps: number): Collection | undefined {
  const binding = referenceOf(identifier)?.binding;
  const declaration = binding?.declarations[0];
  if (binding === undefined || declaration === undefined) return undefined;
  if (declaration.typeAnnotation?.type === 'TSTypeAnnotation')
    return ofType(declaration.typeAnnotation.typeAnnotation);
  const owner = parentOf(declaration);
  if (owner?.type === 'RestElement') {
    const isArray = parentOf(owner)?.type !== 'ObjectPattern';
    return isArray ? 'array' : undefined;
  }
  if (owner?.type !== 'VariableDeclarator' || owner.id !== declaration || owner.init == null)
    return undefined;
  return isReassigned(binding) ? undefined : collectionOf(owner.init, steps);
}

function ofType(type: Node): Collection | undefined {
  switch (type.type) {
    case 'TSArrayType':
    case 'TSTupleType':
      return 'array';
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? ofType(type.typeAnnotation) : undefined;
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' ? typeNames.get(type.typeName.name) : undefined;
    default:
      return undefined;
  }
}
