import type { NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { lostCallOf } from './lost-call.ts';

/** What happens to the members of `this`, by name. */
export interface MemberUses {
  /** Given to somebody who calls them without the object. */
  readonly handedOn: ReadonlySet<string>;
  /** On any object of the file. */
  readonly called: ReadonlySet<string>;
  /** Perhaps it is bound there. */
  readonly assigned: ReadonlySet<string>;
}

export function memberUsesIn({ tree }: TypeScriptFile): MemberUses {
  const [handedOn, called, assigned] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const member of tree.nodesOf('MemberExpression')) {
    const name = propertyName(member);
    if (name === undefined) continue;
    if (
      parentOf(member)?.type === 'AssignmentExpression' &&
      keyOf(member) === 'left' &&
      !isOfPrototype(member)
    )
      assigned.add(name);
    if (keyOf(member) === 'callee' && isCall(parentOf(member) ?? member)) called.add(name);
    else if (member.object.type === 'ThisExpression' && lostCallOf(member) !== undefined) handedOn.add(name);
  }
  return { handedOn, called, assigned };
}

/** `Type.prototype.m = …` */
function isOfPrototype({ object }: NodeOf<'MemberExpression'>): boolean {
  return propertyName(object) === 'prototype';
}
