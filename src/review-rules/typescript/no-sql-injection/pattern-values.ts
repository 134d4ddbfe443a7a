import type { Node } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { isSent } from './sent-parts.ts';

/** The part of a request in `new RegExp('^' + req.body.mail + '$')` and `{ $regex: … }`, which were to match one text alone. */
export function partOfPattern(value: Node): Node | undefined {
  const pattern = patternIn(writtenValue(value));
  const parts = pattern && partsOf(writtenValue(pattern));
  if (parts?.length !== 3) return undefined;
  const [before, part, after] = parts.map((one) => (typeof one === 'string' ? one : writtenValue(one)));
  if (part === undefined || typeof part === 'string' || !isSent(part)) return undefined;
  return textOf(before) === '^' && textOf(after) === '$' ? part : undefined;
}

function textOf(part: Node | string | undefined): string | undefined {
  if (typeof part === 'object') return part.type === 'StringLiteral' ? part.value : undefined;
  return part;
}

function patternIn(value: Node): Node | undefined {
  if (value.type === 'ObjectExpression') return propertyOf(value, '$regex');
  const isMade = value.type === 'NewExpression' || value.type === 'CallExpression';
  return isMade && isGlobalName(value.callee, 'RegExp') ? value.arguments[0] : undefined;
}
