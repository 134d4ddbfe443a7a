import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';

/** `res.status(401);` of Express as the last that is done with an answer: it is set, and nothing is sent. */
export function isUnsentStatus(call: Call, file: TypeScriptFile): boolean {
  const method = unwrap(call.callee);
  if (method.type !== 'MemberExpression' || propertyName(method) !== 'status') return false;
  if (call.arguments.length !== 1) return false;
  const answer = unwrap(method.object);
  if (answer.type !== 'Identifier' || !/^(?:res|response)$/.test(answer.name)) return false;
  const binding = referenceOf(answer)?.binding;
  const home = enclosingFunction(answer);
  if (binding?.kind !== 'param' || home === undefined || binding.scope.node !== home) return false;
  const { end } = rangeOf(answer);
  if (isEndedThere(call)) return true;
  if (binding.references.some(({ identifier }) => rangeOf(identifier).start > end)) return false;
  const rest = file.text.slice(end, rangeOf(home).end);
  if (handsOn.test(rest)) return false;
  return !isGivenAlong(
    binding.references.map(({ identifier }) => identifier),
    home,
  );
}

/** `return;` comes next. */
function isEndedThere(call: Call): boolean {
  const statement = parentOf(call);
  const after = statement && siblingsOf(statement)?.after;
  return after?.type === 'ReturnStatement' && after.argument == null;
}

/** Who handles the error asks for the status. */
const handsOn = /\b(?:next|throw|reject|callback|done)\b/;

/** Somebody else has it, and may send it: `setTimeout(() => finish(res))`, `stream.pipe(res)`. */
function isGivenAlong(uses: readonly Node[], home: Node): boolean {
  return uses.some((use) => {
    const around = parentOf(use);
    const isCalled = around?.type === 'MemberExpression' || around === home;
    return !isCalled || enclosingFunction(use) !== home;
  });
}
