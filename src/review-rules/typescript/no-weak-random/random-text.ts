import type { RepoPath } from '../../../domain/ids.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isFaceOfPackage } from '../_kit/is-face-of-package.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Letters that a text is put together from; fewer are no alphabet. */
const fewestLetters = 10;
const forShow = /mock|fake|demo|sample|colou?r|shuffle|lorem|scramble|glitch|captcha|noise|key$|name$|id$/i;

/** The function that gives others a text of letters, each chosen by chance, to use for what they want. */
export function randomText(call: Node, { path }: TypeScriptFile): string | undefined {
  const owner = enclosingFunction(call);
  const name = owner && nameOfFunction(owner);
  if (name === undefined || forShow.test(name) || !isForOthers(path)) return undefined;
  let isLetter = false;
  for (const around of ancestorsOf(call)) {
    isLetter ||= choosesLetter(around, call);
    if (around.type === 'AssignmentExpression')
      return isLetter && around.operator === '+=' ? name : undefined;
    if (isFunction(around)) return undefined;
  }
  return undefined;
}

function isForOthers(path: RepoPath): boolean {
  return isFaceOfPackage(path) && !/(?:^|\/)(?:utils?|utilities|helpers?)\.\w+$/i.test(path);
}

/** `letters.charAt(…)`, `letters[…]` */
function choosesLetter(around: Node, call: Node): boolean {
  if (around.type === 'CallExpression')
    return propertyName(around.callee) === 'charAt' && isWithin(call, around.arguments[0]);
  if (around.type !== 'MemberExpression' || !around.computed || !isWithin(call, around.property))
    return false;
  const letters = writtenValue(around.object);
  return letters.type === 'StringLiteral' && letters.value.length >= fewestLetters;
}

function isWithin(node: Node, around: Node | undefined): boolean {
  if (around === undefined) return false;
  const [inner, outer] = [rangeOf(node), rangeOf(around)];
  return outer.start <= inner.start && inner.end <= outer.end;
}
