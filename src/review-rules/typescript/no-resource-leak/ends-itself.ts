import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { propertyName } from '../_kit/property-name.ts';

/** The interval has an end besides that what it waits for comes: a clock, a counter, or what the timeout sets. */
export function endsItself(interval: Node, timeout: FunctionNode): boolean {
  const own = isCall(interval) ? interval.arguments[0] : undefined;
  if (own === undefined || !isFunction(own)) return false;
  if (setsWhatIsRead(timeout, own)) return true;
  let counts: boolean | undefined;
  return holds(own.body, (part) => {
    if (part.type !== 'IfStatement') return false;
    if (hasNameBesides(unwrap(part.test))) return true;
    return holds(part.test, isMeasure) && (counts ??= holds(own.body, isClockOrCounter));
  });
}

/** `done = true` in the timeout, `if (done)` in the interval; what has no declaration may be read by anyone. */
function setsWhatIsRead(timeout: FunctionNode, own: Node): boolean {
  return holds(timeout.body, (part) => {
    const set = part.type === 'AssignmentExpression' ? unwrap(part.left) : undefined;
    const binding = set && referenceOf(set)?.binding;
    if (set === undefined) return false;
    return binding === undefined || binding.references.some(({ identifier }) => isInside(identifier, own));
  });
}

/** `isReady() || signal.aborted` */
function hasNameBesides(test: Node): boolean {
  if (test.type === 'Identifier' || test.type === 'MemberExpression')
    return /abort|done|stop|cancel|over|finish|dispos|clos/i.test(
      test.type === 'Identifier' ? test.name : (propertyName(test) ?? ''),
    );
  if (test.type !== 'LogicalExpression' || test.operator !== '||') return false;
  return [test.left, test.right]
    .map((side) => unwrap(side))
    .some((side) => side.type === 'Identifier' || side.type === 'MemberExpression' || hasNameBesides(side));
}

function isMeasure(part: Node): boolean {
  return part.type === 'BinaryExpression' && /^[<>]=?$/.test(part.operator);
}

function isClockOrCounter(part: Node): boolean {
  if (part.type === 'UpdateExpression') return true;
  if (part.type === 'AssignmentExpression') return part.operator === '+=' || part.operator === '-=';
  return isCall(part) && /^(?:now|getTime)$/.test(propertyName(part.callee) ?? '');
}
