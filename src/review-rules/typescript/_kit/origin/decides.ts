import type { Node } from '../../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf } from '../../../../languages/typescript/node.ts';
import { holds } from '../holds.ts';
import { isInside } from '../is-inside.ts';

const exits = /^(?:Return|Throw|Continue|Break)Statement$/;

/** Does a place depend on the test? One that merely has something counted says nothing of what comes after it. */
export function decides(test: Node, place: Node): boolean {
  for (let at = test; !isFunction(at);) {
    const around = parentOf(at);
    if (around === undefined) return true;
    if (around.type === 'IfStatement')
      return keyOf(at) !== 'test' || isInside(place, around) || endsOrSets(around.consequent);
    at = around;
  }
  return true;
}

/** `return res.sendStatus(400)`, `url = '/'` */
function endsOrSets(arm: Node): boolean {
  const last = arm.type === 'BlockStatement' ? arm.body.at(-1) : arm;
  if (last !== undefined && exits.test(last.type)) return true;
  return holds(arm, (part) => part.type === 'AssignmentExpression' || exits.test(part.type));
}
