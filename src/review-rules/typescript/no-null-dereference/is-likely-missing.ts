import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { comesFromOutside } from '../_kit/comes-from-outside.ts';
import { isAsked } from './is-asked.ts';
import { isDoubted } from './is-doubted.ts';
import { madeFrom } from '../_kit/made-from.ts';
import type { NullSource } from './null-source.ts';
import type { NullUse } from './null-use.ts';

/**
 * Does the file itself say that the call may find nothing? Most look-ups that nobody checks are of something the author
 * knows to be there: the text was made some lines before, the page has the element. So there must be a reason: the author
 * reckons with it elsewhere, or somebody else decides what is looked for.
 */
export function isLikelyMissing(source: NullSource, use: NullUse, file: TypeScriptFile): boolean {
  if (isDoubted(source, use)) return true;
  const origins = madeFrom(source.searched);
  if (origins.some((origin) => isAsked(origin, source, file))) return false;
  return isDecidedElsewhere(source);
}

/**
 * What the caller gives is the weakest of these reasons: read in published code, two in five of such texts were made to
 * match by the callers, and who names an element has mostly put it there.
 */
export function isLeftToTheCaller(source: NullSource, use: NullUse): boolean {
  if (source.method === 'getElementById') return !isDoubted(source, use);
  if (source.method !== 'match' && source.method !== 'exec') return false;
  return !isDoubted(source, use) && !madeFrom(source.searched).some((text) => comesFromOutside(text));
}

/** Somebody else decides what is looked for. */
export function isDecidedElsewhere(source: NullSource): boolean {
  const searched = madeFrom(source.searched);
  const [key] = source.call.arguments;
  switch (source.method) {
    case 'match':
    case 'exec':
      return searched.some((text) => comesFromOutside(text) || isOpenParameter(text));
    case 'find':
    case 'findLast':
      return looksForWanted(source);
    case 'get':
    case 'getElementById':
    case 'querySelector':
      return key !== undefined && madeFrom(key).some((part) => isOpenParameter(part));
    default:
      return false;
  }
}

/** `users.find((user) => user.id === id)`: nobody promises that the list has what the caller wants. */
function looksForWanted({ call, searched }: NullSource): boolean {
  const [callback] = call.arguments;
  const found = callback && functionBehind(callback);
  if (found === undefined || !isFunction(found) || isConstant(searched)) return false;
  let isFound = false;
  const visit = (node: Node): void => {
    if (isFound) return;
    if (node.type === 'BinaryExpression' && (node.operator === '===' || node.operator === '=='))
      isFound = isWanted(node.left) || isWanted(node.right);
    walkChildren(node, visit);
  };
  visit(found.body);
  return isFound;
}

function isWanted(side: Node): boolean {
  return madeFrom(side).some((origin) => isOpenParameter(origin) || comesFromOutside(origin));
}

/** `LEVELS`, or a name of the program's own constants on the way (`ts.SyntaxKind.List`). */
function isConstant(expression: Node): boolean {
  for (let at = unwrap(expression); ;) {
    if (at.type === 'Identifier') return /^[A-Z]/.test(at.name);
    if (at.type !== 'MemberExpression' && at.type !== 'OptionalMemberExpression') return false;
    if (at.property.type === 'Identifier' && /^[A-Z]/.test(at.property.name)) return true;
    at = unwrap(at.object);
  }
}
