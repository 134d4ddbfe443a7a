import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { lostCallOf } from './lost-call.ts';
import { binds, isSelf } from './own-class.ts';

/** What happens to the members of `this`, by name. */
export interface MemberUses {
  /** Given to somebody who calls them without the object. */
  readonly handedOn: ReadonlySet<string>;
  /** On any object of the file. */
  readonly called: ReadonlySet<string>;
  /** Perhaps it is bound there. */
  readonly assigned: ReadonlySet<string>;
  /** `_.bindAll(this, 'tick')`, `this[name] = …`: any of them may be bound. */
  readonly mayBind: boolean;
}

export function memberUsesIn({ tree }: TypeScriptFile): MemberUses {
  const [handedOn, called, assigned] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let mayBind = false;
  for (const member of tree.nodesOf('MemberExpression')) {
    const name = propertyName(member);
    if (name === undefined) {
      mayBind ||= isAssigned(member) && isSelf(member.object);
      continue;
    }
    if (isAssigned(member) && !isOfPrototype(member)) assigned.add(name);
    if (keyOf(member) === 'callee' && isCall(parentOf(member) ?? member)) called.add(name);
    else if (member.object.type === 'ThisExpression' && lostCallOf(member) !== undefined) handedOn.add(name);
  }
  return { handedOn, called, assigned, mayBind: mayBind || tree.nodesOf('CallExpression').some(binds) };
}

function isAssigned(member: Node): boolean {
  return parentOf(member)?.type === 'AssignmentExpression' && keyOf(member) === 'left';
}

/** `Type.prototype.m = …` */
function isOfPrototype({ object }: NodeOf<'MemberExpression'>): boolean {
  return propertyName(object) === 'prototype';
}
