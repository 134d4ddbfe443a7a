import type { Node } from '../../../languages/typescript/node.ts';
import { classOfThis } from '../_kit/owner-of-this.ts';
import { keyName } from '../_kit/property-name.ts';

/**
 * Is `this.name` a field that the class around declares, with nothing that runs when it is set: no accessor, no
 * decorator, no library that makes one of it?
 */
export function isOwnField(object: Node, name: string): boolean {
  if (object.type !== 'ThisExpression') return false;
  const around = classOfThis(object);
  if (around === undefined || (around.decorators ?? []).length > 0) return false;
  const named = around.body.body.filter((one) => 'key' in one && keyName(one) === name);
  const isDeclared = named.length > 0 || around.body.body.some((one) => takes(one, name));
  return (
    isDeclared &&
    named.every(
      (one) => one.type === 'ClassProperty' && one.declare !== true && (one.decorators ?? []).length === 0,
    )
  );
}

/** `constructor(private name: string) {}` */
function takes(member: Node, name: string): boolean {
  if (member.type !== 'ClassMethod' || member.kind !== 'constructor') return false;
  return member.params.some((one) => {
    if (one.type !== 'TSParameterProperty' || (one.decorators ?? []).length > 0) return false;
    const { parameter } = one;
    const id = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    return id.type === 'Identifier' && id.name === name;
  });
}
