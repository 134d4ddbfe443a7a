import type { Node, NodeOf } from '../../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../../languages/typescript/node.ts';
import { memberNamed, moduleMemberOf } from '../module-member.ts';
import type { ModuleMember } from '../module-member.ts';
import { keyName, propertyName } from '../property-name.ts';
import { fileScopeAround, typeOfObject } from '../type-of-object.ts';
import { writtenValue } from '../written-value.ts';
import { browsers, fixtures } from './browsers.ts';
import type { ClientKind } from './client-kind.ts';
import { databases, mongooseModel, prisma, record } from './databases.ts';
import { services } from './services.ts';

/** Methods that hand an object to a function. */
const handing = new Set(['$transaction', 'transaction']);
/** Objects that come from objects that come from objects. */
const longestWay = 6;

/** What is known of the object that an expression stands for, when a well-known package made it. */
export function clientOf(expression: Node, steps = longestWay): ClientKind | undefined {
  if (steps === 0) return undefined;
  const object = unwrap(expression);
  switch (object.type) {
    case 'Identifier':
      return ofName(object, steps - 1);
    case 'NewExpression':
      return kindOf(moduleMemberOf(object.callee)) ?? clientOf(object.callee, steps - 1)?.gives?.['new'];
    case 'AwaitExpression':
      return settled(clientOf(object.argument, steps)) ?? recordIn(object.argument);
    case 'CallExpression':
    case 'OptionalCallExpression':
      return ofCall(object, steps - 1);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return ofMember(object, steps - 1);
    default:
      return undefined;
  }
}

function settled(kind: ClientKind | undefined): ClientKind | undefined {
  return kind?.settles ?? kind;
}

function ofName(name: Node, steps: number): ClientKind | undefined {
  const byType = ofType(name);
  if (byType !== undefined) return byType;
  const value = writtenValue(name);
  if (value !== name) return clientOf(value, steps);
  return (
    ofSuperClass(name) ??
    handedTo(name, steps) ??
    fixtureOf(name) ??
    kindOf(moduleMemberOf(name)) ??
    modelOfOthers(name)
  );
}

/** `pool: Pool`, `new Pool()` */
function ofType(object: Node): ClientKind | undefined {
  const type = typeOfObject(object);
  if (type === undefined) return undefined;
  if (type.kind === 'made') return kindOf(moduleMemberOf(type.by));
  const scope = fileScopeAround(object);
  return scope && kindOf(memberNamed(type.name, scope));
}

/** `class User extends Model` */
function ofSuperClass(name: Node): ClientKind | undefined {
  const binding = referenceOf(name)?.binding;
  const declaration = binding?.kind === 'class' ? binding.declarations[0] : undefined;
  const node = declaration && parentOf(declaration);
  if (node?.type !== 'ClassDeclaration' && node?.type !== 'ClassExpression') return undefined;
  return node.superClass == null ? undefined : kindOf(moduleMemberOf(node.superClass));
}

/** No other package has methods of these names. */
const ofMongoose = /^findByIdAnd(?:Update|Delete|Remove)$/;
/** A name with more uses is not looked through. */
const mostUses = 100;

/** `Order` of `import Order from '../models/order.js'`, by what it is asked to do. */
function modelOfOthers(name: Node): ClientKind | undefined {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined || !/^[A-Z]/.test(binding.name) || binding.references.length > mostUses)
    return undefined;
  if (binding.kind !== 'import' && binding.kind !== 'const') return undefined;
  const isModel = binding.references.some(({ identifier }) => {
    const member = keyOf(identifier) === 'object' ? parentOf(identifier) : undefined;
    return member !== undefined && ofMongoose.test(propertyName(member) ?? '');
  });
  return isModel ? mongooseModel : undefined;
}

/** `tx` of `prisma.$transaction(async (tx) => …)` */
function handedTo(name: Node, steps: number): ClientKind | undefined {
  const binding = referenceOf(name)?.binding;
  const [declaration] = binding?.declarations ?? [];
  const home = binding?.kind === 'param' && declaration !== undefined ? parentOf(declaration) : undefined;
  if (home === undefined || !isFunction(home) || home.params[0] !== declaration) return undefined;
  const call = keyOf(home) === 'arguments' ? parentOf(home) : undefined;
  if (call?.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  const method = propertyName(callee);
  if (callee.type !== 'MemberExpression' || method === undefined || !handing.has(method)) return undefined;
  // No other package has a method of that name.
  if (method === '$transaction') return prisma;
  return clientOf(callee.object, steps)?.hands?.[method];
}

/** `page` of `test('…', async ({ page }) => …)` of Playwright. */
function fixtureOf(name: Node): ClientKind | undefined {
  const binding = referenceOf(name)?.binding;
  const [declaration] = binding?.declarations ?? [];
  if (binding?.kind !== 'param' || declaration === undefined) return undefined;
  const property = parentOf(declaration);
  const home = enclosingFunction(declaration);
  const test = home && parentOf(home);
  if (property?.type !== 'ObjectProperty' || test?.type !== 'CallExpression') return undefined;
  const key = keyName(property);
  if (key === undefined || !Object.hasOwn(fixtures, key)) return undefined;
  return moduleMemberOf(test.callee)?.module === '@playwright/test' ? fixtures[key] : undefined;
}

function ofCall(
  call: NodeOf<'CallExpression' | 'OptionalCallExpression'>,
  steps: number,
): ClientKind | undefined {
  const made = kindOf(moduleMemberOf(call.callee));
  if (made !== undefined) return made;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression')
    return given(clientOf(callee.object, steps), propertyName(callee));
  return clientOf(callee, steps)?.gives?.['()'];
}

function ofMember(
  member: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>,
  steps: number,
): ClientKind | undefined {
  if (unwrap(member.object).type !== 'ThisExpression')
    return given(clientOf(member.object, steps), propertyName(member));
  return ofType(member);
}

function given(owner: ClientKind | undefined, name: string | undefined): ClientKind | undefined {
  if (owner === undefined || name === undefined) return undefined;
  const { gives = {}, isFluent } = owner;
  if (Object.hasOwn(gives, name)) return gives[name];
  return isFluent === true ? owner : gives['*'];
}

const finding = /^(?:findOne|findById|findByPk|findOneBy|findOneOrFail|findOneByOrFail)$/;

/** `User.findById(id)` of a model that another file has. */
function recordIn(awaited: Node): ClientKind | undefined {
  const call = unwrap(awaited);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !finding.test(propertyName(callee) ?? '')) return undefined;
  const owner = unwrap(callee.object);
  return owner.type === 'Identifier' && /^[A-Z][a-z]/.test(owner.name) ? record : undefined;
}

/** What a class or a function of a package makes. */
function kindOf(member: ModuleMember | undefined): ClientKind | undefined {
  if (member === undefined) return undefined;
  const { module, path } = member;
  for (const table of [databases, services, browsers]) {
    const kinds = Object.hasOwn(table, module) ? table[module] : undefined;
    if (kinds !== undefined) return Object.hasOwn(kinds, path) ? kinds[path] : undefined;
  }
  return undefined;
}
