import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { comesFromOutside } from '../_kit/comes-from-outside.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { madeFrom } from '../_kit/made-from.ts';
import { onlyResultOf } from '../_kit/only-result-of.ts';
import { textOfPiece } from './piece-of-text.ts';

/** Somebody outside decides it, also where a function of the file reads it, or is given it by the others. */
export function isFromOutside(text: Node): boolean {
  return comesFromOutside(text) || isRead(text) || isGiven(text) || isPieceOfOutside(text);
}

/** A line of what others print or have written. */
function isPieceOfOutside(text: Node): boolean {
  const whole = textOfPiece(text);
  return whole !== undefined && madeFrom(whole).some((one) => comesFromOutside(one) || isRead(one));
}

/** `describe()` of `const describe = () => execSync('git describe').trim()` */
function isRead(text: Node): boolean {
  if (text.type !== 'CallExpression') return false;
  const called = functionBehind(text.callee);
  const result = called !== undefined && isFunction(called) ? onlyResultOf(called) : undefined;
  return result !== undefined && madeFrom(result).some(comesFromOutside);
}

/** `header` of `function read(header, name)`, where it is called as `read(req.headers.cookie, 'id')`. */
function isGiven(text: Node): boolean {
  const binding = referenceOf(text)?.binding;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  if (owner?.type !== 'FunctionDeclaration' || owner.id == null) return false;
  const place = owner.params.findIndex((param) => param === binding?.declarations[0]);
  const references = referenceOf(owner.id)?.binding?.references ?? [];
  return references.some(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    const given = call?.type === 'CallExpression' ? call.arguments[place] : undefined;
    return given !== undefined && madeFrom(unwrap(given)).some(comesFromOutside);
  });
}
