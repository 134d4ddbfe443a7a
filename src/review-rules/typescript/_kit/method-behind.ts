import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { functionType } from './function-behind.ts';
import type { Signature } from './function-behind.ts';
import { keyName } from './property-name.ts';
import { prototypeMethod, prototypeOf } from './prototype-method.ts';
import { propertyOf, writtenValue } from './written-value.ts';

type ClassNode = NodeOf<'ClassDeclaration' | 'ClassExpression'>;
type Owner =
  | { readonly kind: 'class'; readonly node: ClassNode; readonly isStatic: boolean }
  | { readonly kind: 'object'; readonly node: NodeOf<'ObjectExpression'> }
  | { readonly kind: 'prototype'; readonly type: Binding };

/** The method that `this.m`, `object.m`, `instance.m` or `Class.m` reads, when its owner is written in this file. */
export function methodBehind(member: Node): Signature | undefined {
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return undefined;
  if (member.computed) return undefined;
  const name = keyName({ key: member.property });
  const owner = name === undefined ? undefined : ownerOf(member.object, name);
  if (name === undefined || owner === undefined) return undefined;
  switch (owner.kind) {
    case 'class':
      return classMethod(owner.node, name, owner.isStatic);
    case 'object':
      return objectMethod(owner.node, name);
    case 'prototype':
      return prototypeMethod(owner.type, name);
  }
}

function ownerOf(object: Node, name: string): Owner | undefined {
  const bare = unwrap(object);
  if (bare.type === 'ThisExpression') return ownerOfThis(bare);
  if (bare.type === 'Identifier' && !mayOwn(bare)) return undefined;
  const value = writtenValue(bare);
  if (value.type === 'NewExpression') return classOwner(value.callee, false);
  if (value.type === 'ObjectExpression' && !isOverwritten(bare, name)) return { kind: 'object', node: value };
  return classOwner(value, true);
}

/** Most names are parameters and imports, and hold nothing that is written here. */
function mayOwn(identifier: Node): boolean {
  switch (referenceOf(identifier)?.binding?.kind) {
    case 'const':
    case 'let':
    case 'var':
    case 'class':
      return true;
    default:
      return false;
  }
}

function classOwner(expression: Node, isStatic: boolean): Owner | undefined {
  const value = writtenValue(expression);
  if (value.type === 'ClassExpression') return { kind: 'class', node: value, isStatic };
  const binding = referenceOf(value)?.binding;
  const declaration = binding?.kind === 'class' ? binding.declarations[0] : undefined;
  const node = declaration && parentOf(declaration);
  if (node?.type !== 'ClassDeclaration' && node?.type !== 'ClassExpression') return undefined;
  return { kind: 'class', node, isStatic };
}

/** The class that `this` is of, where it is one of its objects. */
export function classOfThis(node: Node): ClassNode | undefined {
  const owner = ownerOfThis(node);
  return owner?.kind === 'class' && !owner.isStatic ? owner.node : undefined;
}

/** Arrow functions have no `this` of their own; any other function must be a member itself. */
function ownerOfThis(node: Node): Owner | undefined {
  for (const at of ancestorsOf(node)) {
    switch (at.type) {
      case 'FunctionDeclaration':
        return undefined;
      case 'FunctionExpression':
        return objectAround(parentOf(at)) ?? prototypeAround(at);
      case 'ObjectMethod':
        return objectAround(at);
      case 'StaticBlock':
        return classAround(at, true);
      case 'ClassMethod':
      case 'ClassPrivateMethod':
      case 'ClassProperty':
      case 'ClassPrivateProperty':
        return classAround(at, at.static === true);
      default:
    }
  }
  return undefined;
}

function objectAround(member: Node | undefined): Owner | undefined {
  if (member?.type !== 'ObjectMethod' && member?.type !== 'ObjectProperty') return undefined;
  const node = parentOf(member);
  return node?.type === 'ObjectExpression' ? { kind: 'object', node } : undefined;
}

function prototypeAround(method: Node): Owner | undefined {
  const type = prototypeOf(method);
  return type && { kind: 'prototype', type };
}

function classAround(member: Node, isStatic: boolean): Owner | undefined {
  const body = parentOf(member);
  const node = body && parentOf(body);
  if (node?.type !== 'ClassDeclaration' && node?.type !== 'ClassExpression') return undefined;
  return { kind: 'class', node, isStatic };
}

/** Overloads are skipped; two members of one name, and accessors, can be anything. */
function classMethod({ body }: ClassNode, name: string, isStatic: boolean): Signature | undefined {
  let found: Signature | undefined;
  for (const member of body.body) {
    if (!('key' in member) || keyName(member) !== name) continue;
    if (('static' in member && member.static === true) !== isStatic) continue;
    const isOverload = member.type === 'TSDeclareMethod' && member.abstract !== true;
    if (isOverload) continue;
    if (found !== undefined) return undefined;
    found = signatureOf(member);
    if (found === undefined) return undefined;
  }
  return found;
}

function signatureOf(member: Node): Signature | undefined {
  switch (member.type) {
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return member.kind === 'method' ? member : undefined;
    case 'TSDeclareMethod':
      return member;
    case 'ClassProperty':
    case 'ClassPrivateProperty': {
      if (member.value != null && isFunction(member.value)) return member.value;
      return functionType(member.typeAnnotation);
    }
    default:
      return undefined;
  }
}

function objectMethod(object: NodeOf<'ObjectExpression'>, name: string): Signature | undefined {
  const property = propertyOf(object, name);
  if (property === undefined || !isFunction(property)) return undefined;
  return property.type === 'ObjectMethod' && property.kind !== 'method' ? undefined : property;
}

/** `object.m = …` somewhere in the file. */
function isOverwritten(object: Node, name: string): boolean {
  const references = referenceOf(object)?.binding?.references ?? [];
  return references.some(({ identifier }) => {
    const member = parentOf(identifier);
    if (member?.type !== 'MemberExpression' || member.object !== identifier) return false;
    if (parentOf(member)?.type !== 'AssignmentExpression' || keyOf(member) !== 'left') return false;
    return member.computed || keyName({ key: member.property }) === name;
  });
}
