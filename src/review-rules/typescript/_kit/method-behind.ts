import type { ClassNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import { functionType } from './function-behind.ts';
import type { Signature } from './function-behind.ts';
import type { Owner } from './owner-of-this.ts';
import { ownerOfThis } from './owner-of-this.ts';
import { keyName } from './property-name.ts';
import { prototypeMethod } from './prototype-method.ts';
import { fileScopeAround, typeOfObject } from './type-of-object.ts';
import { propertyOf, writtenValue } from './written-value.ts';

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
  if (bare.type === 'ThisExpression') return ownerOfThis(bare) ?? constructedBy(bare);
  if (bare.type === 'MemberExpression' || (bare.type === 'Identifier' && !mayOwn(bare)))
    return ownerByType(bare);
  const value = writtenValue(bare);
  // `const self = this`
  if (value.type === 'ThisExpression') return ownerOfThis(value) ?? constructedBy(value);
  if (value.type === 'NewExpression') return classOwner(value.callee, false);
  if (value.type === 'ObjectExpression' && !isOverwritten(bare, name)) return { kind: 'object', node: value };
  return classOwner(value, true);
}

/** What `this` is in `function Type() { … }`, which has its methods by `Type.prototype.m = …`. */
function constructedBy(self: Node): Owner | undefined {
  let at = enclosingFunction(self);
  while (at?.type === 'ArrowFunctionExpression') at = enclosingFunction(at);
  if (at?.type !== 'FunctionDeclaration' || at.id == null || !/^[A-Z]/.test(at.id.name)) return undefined;
  const type = referenceOf(at.id)?.binding;
  return type && { kind: 'prototype', type };
}

/** A parameter or a field with a type, or with a value that `new` made. */
function ownerByType(object: Node): Owner | undefined {
  const type = typeOfObject(object);
  if (type === undefined) return undefined;
  if (type.kind === 'made') return classOwner(type.by, false);
  const scope = fileScopeAround(object);
  const binding = scope && lookUp(scope, type.name);
  const node =
    binding?.kind === 'class' && binding.declarations[0] ? parentOf(binding.declarations[0]) : undefined;
  return node?.type === 'ClassDeclaration' ? { kind: 'class', node, isStatic: false } : undefined;
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
