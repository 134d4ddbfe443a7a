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
      return ofSaid(saidOfField(node), steps - 1);
    default:
      return undefined;
  }
}

/** What says what a name or field is: its type, or else the value that it is made with. */
type Said = { readonly type: Node } | { readonly value: Node };

function ofSaid(said: Said | undefined, steps: number): Collection | undefined {
  if (said === undefined) return undefined;
  return 'type' in said ? collectionOfType(said.type) : collectionOf(said.value, steps);
}

/** `this.rooms`, `this.#rooms`: by its declaration in the class around. */
function saidOfField({ object, property, computed }: NodeOf<'MemberExpression'>): Said | undefined {
  const name = keyName({ key: property, computed });
  if (object.type !== 'ThisExpression' || name === undefined) return undefined;
  const body = ancestorsOf(object).find(({ type }) => type === 'ClassBody' || type === 'FunctionDeclaration');
  if (body?.type !== 'ClassBody') return undefined;
  for (const member of body.body) {
    if (member.type === 'ClassMethod' && member.kind === 'constructor') {
      const type = typeOfParameterProperty(member, name);
      if (type !== undefined) return { type };
    }
    if (member.type !== 'ClassProperty' && member.type !== 'ClassPrivateProperty') continue;
    if (keyName(member) !== name || member.static === true) continue;
    if (member.typeAnnotation?.type === 'TSTypeAnnotation')
      return { type: member.typeAnnotation.typeAnnotation };
    return member.value == null ? undefined : { value: member.value };
  }
  return undefined;
}

/** `constructor(private readonly rooms: Map<string, Room>) {}` */
function typeOfParameterProperty({ params }: NodeOf<'ClassMethod'>, name: string): Node | undefined {
  for (const one of params) {
    if (one.type !== 'TSParameterProperty' || one.parameter.type !== 'Identifier') continue;
    const { typeAnnotation } = one.parameter;
    if (one.parameter.name === name && typeAnnotation?.type === 'TSTypeAnnotation')
      return typeAnnotation.typeAnnotation;
  }
  return undefined;
}

function ofCall(callee: Node, steps: number): Collection | undefined {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression' && method.type !== 'OptionalMemberExpression') return undefined;
  const name = propertyName(method);
  if (name === undefined) return undefined;
  if (name === 'split' || name === 'readdirSync') return 'array';
  if (name === 'get') {
    const type = typeOfValueIn(method.object, steps);
    return type && collectionOfType(type);
  }
  const object = unwrap(method.object);
  if (object.type === 'Identifier' && arrayMakers.get(object.name)?.has(name) === true)
    return isGlobalName(object, object.name) ? 'array' : undefined;
  return arrayToArray.has(name) && collectionOf(object, steps) === 'array' ? 'array' : undefined;
}

function ofName(identifier: Node, steps: number): Collection | undefined {
  const declaration = referenceOf(identifier)?.binding?.declarations[0];
  const owner = declaration && parentOf(declaration);
  if (owner?.type !== 'RestElement' || declaration?.typeAnnotation != null)
    return ofSaid(saidOfName(identifier), steps);
  return parentOf(owner)?.type === 'ObjectPattern' ? undefined : 'array';
}

function saidOfName(identifier: Node): Said | undefined {
  const binding = referenceOf(identifier)?.binding;
  const declaration = binding?.declarations[0];
  if (binding === undefined || declaration === undefined) return undefined;
  if (declaration.typeAnnotation?.type === 'TSTypeAnnotation')
    return { type: declaration.typeAnnotation.typeAnnotation };
  const owner = parentOf(declaration);
  if (owner?.type !== 'VariableDeclarator' || owner.id !== declaration || owner.init == null)
    return undefined;
  return isReassigned(binding) ? undefined : { value: owner.init };
}

/** The type of `rooms.get(id)` for `rooms` of `Map<string, Map<string, Member>>`, as far as that is written. */
function typeOfValueIn(map: Node, steps: number): Node | undefined {
  const node = unwrap(map);
  if (steps === 0) return undefined;
  switch (node.type) {
    case 'NewExpression':
      return isGlobalName(node.callee, 'Map') ? node.typeArguments?.params[1] : undefined;
    case 'CallExpression':
    case 'OptionalCallExpression': {
      const method = unwrap(node.callee);
      if (method.type !== 'MemberExpression' && method.type !== 'OptionalMemberExpression') return undefined;
      const type = propertyName(method) === 'get' ? typeOfValueIn(method.object, steps - 1) : undefined;
      return type && valueTypeOf(type);
    }
    case 'Identifier':
    case 'MemberExpression': {
      const said = node.type === 'Identifier' ? saidOfName(node) : saidOfField(node);
      if (said === undefined) return undefined;
      return 'type' in said ? valueTypeOf(said.type) : typeOfValueIn(said.value, steps - 1);
    }
    default:
      return undefined;
  }
}

function valueTypeOf(type: Node): Node | undefined {
  return type.type === 'TSTypeReference' && collectionOfType(type) === 'map'
    ? type.typeArguments?.params[1]
    : undefined;
}

/** `Set<string>`, `readonly string[]` */
export function collectionOfType(type: Node): Collection | undefined {
  switch (type.type) {
    case 'TSArrayType':
    case 'TSTupleType':
      return 'array';
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? collectionOfType(type.typeAnnotation) : undefined;
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' ? typeNames.get(type.typeName.name) : undefined;
    default:
      return undefined;
  }
}
