import type { RepoPath } from '../../../domain/ids.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { isFaceOfPackage } from '../_kit/is-face-of-package.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Letters that a text is put together from; fewer are no alphabet. */
const fewestLetters = 10;
const forShow = /mock|fake|demo|sample|colou?r|shuffle|lorem|scramble|glitch|captcha|noise|key$|name$|id$/i;

/** The function that gives others a text of letters, each chosen by chance, or bytes by chance, to use for what they want. */
export function randomText(call: Node, { path }: TypeScriptFile): string | undefined {
  const owner = enclosingFunction(call);
  const name = owner && nameOfFunction(owner);
  if (owner === undefined || name === undefined) return undefined;
  if (bytes.test(name) && isKept(call)) return name;
  if (forShow.test(name) || !isForOthers(path)) return undefined;
  return isPutTogether(call) ? name : undefined;
}

/** Is a text put together from letters that this chooses? */
export function isPutTogether(call: Node): boolean {
  return isAddedLetter(call) || indexesIn(call).some((index) => isAddedLetter(index));
}

/** What stands in for a generator that nobody can calculate. */
const bytes = /^(?:_?(?:math_?)?rng|_?(?:get_?)?(?:random|secure)_?(?:bytes|values|random))$/i;

/** `bytes[i] = Math.random() * 256`, `bytes.push(…)`, `buffer.writeUInt8(…)` */
function isKept(call: Node): boolean {
  for (const around of ancestorsOf(call)) {
    if (around.type === 'AssignmentExpression') return around.left.type === 'MemberExpression';
    if (around.type === 'CallExpression' && /^(?:push|writeUInt\w+)$/.test(propertyName(around.callee) ?? ''))
      return true;
    if (isFunction(around)) return false;
  }
  return false;
}

/** Uses of `index` of `const index = Math.floor(Math.random() * letters.length)`. */
function indexesIn(call: Node): readonly Node[] {
  for (const around of ancestorsOf(call)) {
    const name =
      around.type === 'VariableDeclarator'
        ? around.id
        : around.type === 'AssignmentExpression'
          ? around.left
          : undefined;
    if (name !== undefined) {
      const { references } = referenceOf(unwrap(name))?.binding ?? { references: [] };
      if (references.length > mostUses) return [];
      return references.filter(({ access }) => access === 'read').map(({ identifier }) => identifier);
    }
    if (isFunction(around)) return [];
  }
  return [];
}

const mostUses = 8;

/** `text += letters[index]`, `list.push(letters[index])`, `list[i] = letters[index]` */
function isAddedLetter(index: Node): boolean {
  let isLetter = false;
  for (const around of ancestorsOf(index)) {
    isLetter ||= choosesLetter(around, index);
    // `letters.substring(at = …, at + 1)` is no end of it.
    if (
      around.type === 'AssignmentExpression' &&
      (isLetter || parentOf(around)?.type === 'ExpressionStatement')
    )
      return isLetter && addsTo(around);
    if (isLetter && around.type === 'CallExpression' && propertyName(around.callee) === 'push') return true;
    if (isFunction(around)) return false;
  }
  return false;
}

/** `text += …`, `list[i] = …`, `text = text + …` */
function addsTo({ left, right, operator }: NodeOf<'AssignmentExpression'>): boolean {
  return (
    operator === '+=' || left.type === 'MemberExpression' || holds(right, (part) => isSameName(part, left))
  );
}

function isSameName(part: Node, name: Node): boolean {
  return part.type === 'Identifier' && name.type === 'Identifier' && part.name === name.name;
}

function isForOthers(path: RepoPath): boolean {
  return isFaceOfPackage(path) && !/(?:^|\/)(?:utils?|utilities|helpers?)\.\w+$/i.test(path);
}

/** What letters are chosen out of is called. */
const lettersName = /char|letter|alpha|pool|symbol|possible|digits|mask/i;

/** `letters.charAt(…)`, `letters.substring(…)`, `letters[…]` */
function choosesLetter(around: Node, index: Node): boolean {
  if (around.type === 'CallExpression')
    return (
      /^(?:charAt|substr|substring|slice)$/.test(propertyName(around.callee) ?? '') &&
      isWithin(index, around.arguments[0])
    );
  if (around.type !== 'MemberExpression' || !around.computed || !isWithin(index, around.property))
    return false;
  const name = around.object.type === 'Identifier' ? around.object.name : propertyName(around.object);
  const letters = writtenValue(around.object);
  if (letters.type === 'StringLiteral') return letters.value.length >= fewestLetters;
  return letters.type !== 'ArrayExpression' && lettersName.test(name ?? '');
}

function isWithin(node: Node, around: Node | undefined): boolean {
  if (around === undefined) return false;
  const [inner, outer] = [rangeOf(node), rangeOf(around)];
  return outer.start <= inner.start && inner.end <= outer.end;
}
