import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { holds } from '../_kit/holds.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { comesFromOutside } from '../_kit/comes-from-outside.ts';
import { isCacheOfBot } from './cache-of-bot.ts';
import { isFilledByOtherEvent } from './filled-by-other-event.ts';
import { isAnywhereInPage } from './is-anywhere-in-page.ts';
import { isAsked } from './is-asked.ts';
import { isDoubted } from './is-doubted.ts';
import { isFromOutside } from './is-from-outside.ts';
import { isQueue } from './is-queue.ts';
import { madeFrom } from '../_kit/made-from.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { NullSource } from './null-source.ts';
import { nullSource } from './null-source.ts';
import { senderOf } from './sent-collection.ts';
import type { NullUse } from './null-use.ts';

/**
 * Does the file itself say that the call may find nothing? Most look-ups that nobody checks are of something the author
 * knows to be there: the text was made some lines before, the page has the element. So there must be a reason: the author
 * reckons with it elsewhere, or somebody else decides what is looked for.
 */
export function isLikelyMissing(source: NullSource, use: NullUse, file: TypeScriptFile): boolean {
  if (isDoubted(source, use) || (source.method === 'get' && isFilledByOtherEvent(source))) return true;
  const origins = madeFrom(source.searched);
  if (origins.some((origin) => isAsked(origin, source, file))) return false;
  return isDecidedElsewhere(source);
}

/**
 * What the caller gives is the weakest of these reasons: read in published code, two in five of such texts were made to
 * match by the callers, and who names an element has mostly put it there.
 */
export function isLeftToTheCaller(source: NullSource, use: NullUse): boolean {
  if (source.method === 'shift' && isQueue(source)) return !isDoubted(source, use);
  if (isOftenThere(source)) return !isDoubted(source, use);
  if (source.method !== 'match' && source.method !== 'exec') return false;
  return !isDoubted(source, use) && !madeFrom(source.searched).some((text) => isFromOutside(text));
}

/** The page was made for it, the browser has been here before, or the server is one's own. */
function isOftenThere({ method, subject }: NullSource): boolean {
  if (method === 'get') return senderOf(subject) === 'server' || isCacheOfBot(subject);
  return method === 'getElementById' || method === 'getItem' || method === 'parse';
}

/** Somebody else decides what is looked for. */
export function isDecidedElsewhere(source: NullSource): boolean {
  const searched = madeFrom(source.searched);
  const [key] = source.call.arguments;
  switch (source.method) {
    case 'match':
    case 'exec':
      return searched.some((text) => isOpenParameter(text) || isFromOutside(text));
    case 'find':
    case 'findLast':
      return isCacheOfBot(source.subject) || looksForWanted(source);
    case 'shift':
      return isFiltered(source) || isQueue(source);
    case 'pop':
    case 'at':
      return isFiltered(source);
    case 'closest':
      return isAnywhereInPage(source);
    case 'getItem':
    case 'parse':
      return true;
    case 'get':
      if (senderOf(source.subject) !== undefined || isCacheOfBot(source.subject)) return true;
      return key !== undefined && madeFrom(key).some((part) => isOpenParameter(part));
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
  return callback !== undefined && !isConstant(searched) && asksForWanted(callback);
}

/** By a key of its own: the key of a row that is given mostly stands in another list. By any other question: by that row, too. */
function asksForWanted(callback: Node): boolean {
  const found = functionBehind(callback);
  if (found === undefined || !isFunction(found)) return false;
  return holds(found.body, (node) => {
    if (node.type === 'BinaryExpression' && (node.operator === '===' || node.operator === '=='))
      return isWanted(node.left) || isWanted(node.right);
    return (
      node.type === 'CallExpression' &&
      question.test(nameOfCallee(node.callee) ?? '') &&
      node.arguments.some((each) => isWanted(each) || isOpen(unwrap(each)))
    );
  });
}

const question = /^(?:has|test|includes|startsWith|endsWith)$/;

/** `const able = workers.filter((one) => one.skills.has(skill)); able.shift().hours` */
function isFiltered({ searched }: NullSource): boolean {
  const made = madeFrom(searched).at(-1);
  if (made?.type !== 'CallExpression' || nameOfCallee(made.callee) !== 'filter') return false;
  const [callback] = made.arguments;
  return callback !== undefined && asksForWanted(callback);
}

function isWanted(side: Node): boolean {
  return madeFrom(side).some(
    (origin) => isOpenParameter(origin) || comesFromOutside(origin) || isPartOfText(origin),
  );
}

/** Also a member of it, and of each of a list of them. */
function isOpen(origin: Node): boolean {
  const root = rootOf(origin);
  if (isOpenParameter(root)) return true;
  const list = listWalked(root);
  return list !== undefined && isOpenParameter(list);
}

function rootOf(node: Node): Node {
  let at = unwrap(node);
  while (at.type === 'MemberExpression') at = unwrap(at.object);
  return at;
}

/** `shifts` of `for (const shift of shifts)` */
function listWalked(name: Node): Node | undefined {
  const declaration = referenceOf(name)?.binding?.declarations[0];
  const declarator = declaration && parentOf(declaration);
  const list = declarator && parentOf(declarator);
  const loop = list && parentOf(list);
  return loop?.type === 'ForOfStatement' && keyOf(list ?? loop) === 'left' ? unwrap(loop.right) : undefined;
}

/** `const [, sku] = /^(\S+)/.exec(line)`: whoever gives the line decides what stands in it. */
function isPartOfText(origin: Node): boolean {
  const declaration = referenceOf(origin)?.binding?.declarations[0];
  const pattern = declaration && parentOf(declaration);
  const declarator = pattern?.type === 'ArrayPattern' ? parentOf(pattern) : undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return false;
  const call = writtenValue(declarator.init);
  const source = call.type === 'CallExpression' ? nullSource(call) : undefined;
  if (source?.method !== 'match' && source?.method !== 'exec') return false;
  return madeFrom(source.searched).some((text) => comesFromOutside(text) || isOpenParameter(text));
}

/** `LEVELS`, a list that is written out, or a name of the program's own constants on the way (`ts.SyntaxKind.List`). */
function isConstant(expression: Node): boolean {
  const written = writtenValue(expression);
  if (written.type === 'ArrayExpression' && written.elements.length > 0) return true;
  for (let at = unwrap(expression); ;) {
    if (at.type === 'Identifier') return /^[A-Z]/.test(at.name);
    if (at.type !== 'MemberExpression' && at.type !== 'OptionalMemberExpression') return false;
    if (at.property.type === 'Identifier' && /^[A-Z]/.test(at.property.name)) return true;
    at = unwrap(at.object);
  }
}
