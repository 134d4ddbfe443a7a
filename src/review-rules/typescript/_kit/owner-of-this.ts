import type { ClassNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { prototypeOf } from './prototype-method.ts';

type ClassMember = NodeOf<'ClassMethod' | 'ClassPrivateMethod' | 'ClassProperty' | 'ClassPrivateProperty'>;
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
  for (let below = node, at = parentOf(node); at !== undefined; below = at, at = parentOf(at)) {
    switch (at.type) {
      case 'FunctionDeclaration':
        return undefined;
      case 'FunctionExpression':
        return objectAround(parentOf(at)) ?? prototypeAround(at);
      case 'ObjectMethod':
        return objectAround(at);
      case 'StaticBlock':
        return classOfMember(at, true);
      case 'ClassMethod':
      case 'ClassPrivateMethod':
      case 'ClassProperty':
      case 'ClassPrivateProperty':
        return isBeside(below, at) ? undefined : classOfMember(at, at.static === true);
      default:
    }
  }
  return undefined;
}

/** What names a member, or decorates it, runs before there is an object. */
function isBeside(part: Node, member: ClassMember): boolean {
  return ('key' in member && member.key === part) || (member.decorators ?? []).some((one) => one === part);
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

function classOfMember(member: Node, isStatic: boolean): Owner | undefined {
  const body = parentOf(member);
  const node = body && parentOf(body);
  if (node?.type !== 'ClassDeclaration' && node?.type !== 'ClassExpression') return undefined;
  return { kind: 'class', node, isStatic };
}
