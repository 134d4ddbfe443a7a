import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { ownerOfThis } from '../_kit/owner-of-this.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { prototypeMethod } from '../_kit/prototype-method.ts';

const mostUses = 300;

/** The type whose methods are written one by one, `Type.prototype.m = function () { … }`, and one of whose objects is `this`. */
export function prototypeAround(node: Node): Binding | undefined {
  const owner = ownerOfThis(node);
  if (owner !== undefined) return owner.kind === 'prototype' ? owner.type : undefined;
  const maker = makerAround(node);
  const name = maker !== undefined && 'id' in maker && maker.id != null ? maker.id : undefined;
  const type = name && referenceOf(name)?.binding;
  return type !== undefined && hasPrototype(type) ? type : undefined;
}

/** The function that `this` belongs to. */
function makerAround(node: Node): FunctionNode | undefined {
  let at = enclosingFunction(node);
  while (at?.type === 'ArrowFunctionExpression') at = enclosingFunction(at);
  return at;
}

function hasPrototype({ references }: Binding): boolean {
  return (
    references.length <= mostUses &&
    references.some(({ identifier }) => {
      const member = parentOf(identifier);
      return member !== undefined && keyOf(identifier) === 'object' && propertyName(member) === 'prototype';
    })
  );
}

/** The name of another method that a method calls on its `this`. */
export function readsOfPrototype(type: Binding, method: FunctionNode): string | undefined {
  if (method.type === 'ArrowFunctionExpression') return undefined;
  let found: string | undefined;
  const visit = (node: Node): void => {
    if (found !== undefined || (isFunction(node) && node.type !== 'ArrowFunctionExpression')) return;
    if (node.type === 'ThisExpression') {
      const member = parentOf(node);
      const read =
        member?.type === 'MemberExpression' && !member.computed
          ? keyName({ key: member.property })
          : undefined;
      if (read !== undefined && prototypeMethod(type, read) !== undefined) found = read;
    }
    walkChildren(node, visit);
  };
  walkChildren(method.body, visit);
  return found;
}
