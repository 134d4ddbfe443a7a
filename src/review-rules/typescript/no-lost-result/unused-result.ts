import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { dropsError } from './dropped-error.ts';
import { losesAnswer } from './lost-answer.ts';
import { isLostCopy } from './lost-copy.ts';
import { isLostWrapper } from './lost-wrapper.ts';
import { isThrownAwayError } from './thrown-away-error.ts';
import { isUnrunDocumentQuery, isUnrunQuery } from './unrun-query.ts';
import { isUnsentStatus } from './unsent-status.ts';
import { isPureWalk } from './pure-walk.ts';

export interface UnusedResult {
  readonly kind: 'unused-result';
  readonly on: Node;
  readonly made: 'value' | 'error' | 'answer' | 'query' | 'logged' | 'status' | 'document';
}

/** Only texts have them. */
const ofTexts =
  /^(?:toUpperCase|toLowerCase|toLocaleUpperCase|toLocaleLowerCase|trimStart|trimEnd|padStart|padEnd)$/;
/** Other things have methods of these names, too. */
const ofKnownTexts = /^(?:trim|slice|concat|substring|replace|replaceAll|repeat|normalize)$/;
const ofLists = /^(?:concat|slice|flat|join|includes|indexOf|lastIndexOf|at)$/;
/** Only lists have them. */
const copying = /^(?:toSorted|toReversed|toSpliced)$/;
const tracking = /^(?:autorun|reaction|watchEffect|createEffect|effect|\$effect|computed)$/;
const mostUses = 500;

/** @param on What is thrown away. */
export function unusedResultOf(on: Node, file: TypeScriptFile): UnusedResult | undefined {
  const made = madeBy(on, file);
  return made && { kind: 'unused-result', on, made };
}

function madeBy(on: Node, file: TypeScriptFile): UnusedResult['made'] | undefined {
  if (on.type === 'NewExpression') return isThrownAwayError(on) ? 'error' : undefined;
  if (!isCall(on)) return undefined;
  if (changesNothing(on) || isLostCopy(on, file)) return isTrial(on) || isTracked(on) ? undefined : 'value';
  if (isUnheard(on) || isLostWrapper(on)) return 'value';
  if (losesAnswer(on, file)) return 'answer';
  if (dropsError(on, file)) return 'logged';
  if (isUnsentStatus(on, file)) return 'status';
  if (isUnrunDocumentQuery(on)) return 'document';
  return isUnrunQuery(on, file) ? 'query' : undefined;
}

/** `try { new Big(text).plus(1); return true; } catch { return false; }` asks whether it can be done. */
function isTrial(on: Node): boolean {
  const statement = parentOf(on);
  const block = statement?.type === 'ExpressionStatement' ? parentOf(statement) : undefined;
  if (block?.type !== 'BlockStatement' || parentOf(block)?.type !== 'TryStatement') return false;
  const [first, second, another] = block.body;
  const isAnswer = second === undefined || (second.type === 'ReturnStatement' && isLiteral(second.argument));
  return first === statement && isAnswer && another === undefined;
}

function isLiteral(node: Node | null | undefined): boolean {
  return node?.type.endsWith('Literal') === true;
}

/** `autorun(() => { this.cards.slice(); this.save(); })` of MobX: it runs again when they change. */
function isTracked(on: Node): boolean {
  const callback = enclosingFunction(on);
  const call = callback && parentOf(callback);
  return call !== undefined && isCall(call) && tracking.test(nameOfCallee(call.callee) ?? '');
}

/** `ids.pipe(map(…));` of RxJS: without `subscribe` nothing runs. */
function isUnheard({ callee, arguments: given }: Call): boolean {
  if (propertyName(unwrap(callee)) !== 'pipe' || given.length === 0) return false;
  return given.every((one) => {
    const operator = unwrap(one);
    if (!isCall(operator)) return false;
    return /^rxjs(?:\/operators)?$/.test(moduleMemberOf(operator.callee)?.module ?? '');
  });
}

function changesNothing(call: Call): boolean {
  const callee = unwrap(call.callee);
  const name = propertyName(callee);
  if (name === undefined) return false;
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return false;
  if (copying.test(name)) return true;
  const { object } = callee;
  if (ofTexts.test(name)) return !name.startsWith('pad') || call.arguments.length > 0;
  if (isReplacement(name, call) || isNamedText(name, object, call)) return true;
  if (ofKnownTexts.test(name) && isText(object)) return call.arguments.every(isNoFunction);
  if (isPureWalk(name, call)) return true;
  return ofLists.test(name) && !isUsedOften(object) && collectionOf(object) === 'array';
}

/** `replace(/ +/g, ' ')`: texts alone take a pattern and a text. A function in its place may do something. */
function isReplacement(name: string, { arguments: [sought, put, ...others] }: Call): boolean {
  if ((name !== 'replace' && name !== 'replaceAll') || others.length > 0) return false;
  return sought?.type === 'RegExpLiteral' && put !== undefined && isWrittenText(put);
}

const textName =
  /^(?:text|str|string|result|content|html|output|line|slug|title|message|url|path|query|input|body|name)$/;

/** `text.replaceAll(word, '***')`, of what is called like a text. */
function isNamedText(name: string, object: Node, { arguments: [sought, put, other] }: Call): boolean {
  if ((name !== 'replace' && name !== 'replaceAll') || put === undefined || other !== undefined) return false;
  const bare = unwrap(object);
  return (
    bare.type === 'Identifier' &&
    textName.test(bare.name) &&
    isWrittenText(put) &&
    sought?.type === 'Identifier'
  );
}

function isWrittenText({ type }: Node): boolean {
  return type === 'StringLiteral' || type === 'TemplateLiteral';
}

/** Such names are not followed: each use would look at all the others. */
function isUsedOften(object: Node): boolean {
  return (referenceOf(unwrap(object))?.binding?.references.length ?? 0) > mostUses;
}

function isText(object: Node): boolean {
  return possibleTypesOf(writtenValue(object)) === types.string || isSaidText(object);
}

/** `name: string`, of a name or a parameter. */
function isSaidText(object: Node): boolean {
  const annotation = referenceOf(unwrap(object))?.binding?.declarations[0]?.typeAnnotation;
  return annotation?.type === 'TSTypeAnnotation' && annotation.typeAnnotation.type === 'TSStringKeyword';
}

function isNoFunction(argument: Node): boolean {
  const { type } = unwrap(argument);
  return type.endsWith('Literal') || type === 'MemberExpression';
}
