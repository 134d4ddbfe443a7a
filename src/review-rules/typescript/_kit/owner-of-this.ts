import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { prototypeOf } from './prototype-method.ts';

export type ClassNode = NodeOf<'ClassDeclaration' | 'ClassExpression'>;
/** What has the methods that are called of an object. */
export type Owner =
  | { readonly kind: 'class'; readonly node: ClassNode; readonly isStatic: boolean }
  | { readonly kind: 'object'; readonly node: NodeOf<'ObjectExpression'> }
  | { readonly kind: 'prototype'; readonly type: Binding };

/** The class that `this` is of, where it is one of its objects. */
export function classOfThis(node: Node): ClassNode | undefined {
  const owner = ownerOfThis(node);
  return owner?.kind === 'class' && !owner.isStatic ? owner.node : undefined;
}

/** Arrow functions have no `this` of their own; any other function must be a member itself. */
export function ownerOfThis(node: Node): Owner | undefined {
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
