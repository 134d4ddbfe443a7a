import type { RuleResult } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import type { TypeSet } from '../_kit/possible-types-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { expressionResult } from './expression-result.ts';

type Binary = NodeOf<'BinaryExpression'>;

interface Answer {
  readonly types: TypeSet;
  /** With fewer arguments it is a method of something else. */
  readonly least: number;
}

/** What methods give that everybody takes to be those of the platform. */
const answers: ReadonlyMap<string, Answer> = new Map([
  ...answering('includes startsWith endsWith', { types: types.boolean, least: 1 }),
  ...answering('indexOf lastIndexOf findIndex findLastIndex', { types: types.number, least: 1 }),
  ...answering('toString toFixed toPrecision toUpperCase toLowerCase toISOString', {
    types: types.string,
    least: 0,
  }),
]);

function answering(names: string, answer: Answer): readonly (readonly [string, Answer])[] {
  return names.split(' ').map((name) => [name, answer] as const);
}

/** Types of `list.includes(id)`, of `localStorage.getItem('mode')` and of names that keep such an answer. */
function answerOf(node: Node): TypeSet | undefined {
  const value = writtenValue(node);
  // `name?.trim()` may give nothing.
  if (value.type === 'OptionalCallExpression') return undefined;
  if (isOfEnvironment(value)) return types.string | types.undefined;
  if (!isCall(value)) return kept.has(value.type) ? possibleTypesOf(value) : undefined;
  const name = propertyName(value.callee);
  if (name === undefined) return possibleTypesOf(value);
  if (isStored(value.callee, name)) return types.string | types.null;
  const known = answers.get(name);
  return known === undefined || value.arguments.length < known.least ? possibleTypesOf(value) : known.types;
}

/** Of a constant with a plain value, somebody tries out another one. */
const kept: ReadonlySet<string> = new Set(['TemplateLiteral', 'BinaryExpression', 'UnaryExpression']);

/** `process.env.DEBUG`: whatever was put there has become a text. */
function isOfEnvironment(node: Node): boolean {
  if (node.type !== 'MemberExpression' || propertyName(node) === undefined) return false;
  const environment = unwrap(node.object);
  return (
    environment.type === 'MemberExpression' &&
    propertyName(environment) === 'env' &&
    isUndeclared(unwrap(environment.object), 'process')
  );
}

/** `localStorage.getItem(…)`, `new URLSearchParams(…).get(…)` */
function isStored(callee: Node, method: string): boolean {
  if (!('object' in callee) || (method !== 'getItem' && method !== 'get')) return false;
  const owner = writtenValue(callee.object as Node);
  if (method === 'get')
    return owner.type === 'NewExpression' && isUndeclared(owner.callee, 'URLSearchParams');
  const store = owner.type === 'MemberExpression' ? owner.property : owner;
  return (
    store.type === 'Identifier' &&
    /^(?:local|session)Storage$/.test(store.name) &&
    isOfPage(owner, store.name)
  );
}

function isOfPage(owner: Node, name: string): boolean {
  return owner.type === 'MemberExpression' ? isUndeclared(owner.object, 'window') : isUndeclared(owner, name);
}

/** `names.includes(name) === -1`, `localStorage.getItem('dark') === true`: the sides are never of one type. */
export function findKnownAnswer(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const [left, right] = [answerOf(node.left), answerOf(node.right)];
  if (left === undefined && right === undefined) return undefined;
  const [made, other] = left === undefined ? [node.right, node.left] : [node.left, node.right];
  const ofMade = left ?? right ?? 0;
  const ofOther = left !== undefined && right !== undefined ? right : possibleTypesOf(other);
  const isOtherNumber = ofMade === types.boolean && isNoTruth(unwrap(other));
  if (!neverMeet(node.operator, ofMade, ofOther) && !isOtherNumber) return undefined;
  return expressionResult(node, words(node, shortText(made, file), shortText(other, file)), 'likely');
}

/** `names.includes(name) == -1`: true is 1, and false 0. */
function isNoTruth(other: Node): boolean {
  if (other.type === 'NumericLiteral') return other.value > 1;
  return (
    other.type === 'UnaryExpression' && other.operator === '-' && other.argument.type === 'NumericLiteral'
  );
}

/** Loosely, `true == 1` and `'5' == 5` hold, and null equals nothing but undefined. */
function neverMeet(operator: string, one: TypeSet, other: TypeSet): boolean {
  if ((one & other) !== 0 || one === 0 || other === 0) return false;
  if (operator.length === 3) return true;
  const nothing = types.null | types.undefined;
  return (one & nothing) === 0 && (other & ~nothing) === 0;
}

function words({ operator }: Binary, made: string, other: string): Localized {
  const outcome = operator.startsWith('!');
  return say(
    `\`${made}\` and \`${other}\` are never of one type: this is always ${String(outcome)}.`,
    `\`${made}\` 与 \`${other}\` 的类型不可能相同：结果恒为 ${String(outcome)}。`,
  );
}

/** `path.extname(file) === 'json'`, `new URL(link).protocol === 'https'`: what these begin or end with is left out. */
export function findMissingSign(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const [value, text] = [unwrap(node.left), unwrap(node.right)];
  if (text.type !== 'StringLiteral' || text.value === '') return undefined;
  const sign = signOf(value);
  const hasSign = sign === ':' ? text.value.endsWith(sign) : text.value.startsWith(sign ?? '');
  if (sign === undefined || hasSign) return undefined;
  const [code, other] = [shortText(value, file), shortText(text, file)];
  const what =
    sign === ':'
      ? say(
          `\`${code}\` ends with \`:\`, and is never \`${other}\`.`,
          `\`${code}\` 以 \`:\` 结尾，永远不会等于 \`${other}\`。`,
        )
      : say(
          `\`${code}\` begins with \`${sign}\`, and is never \`${other}\`.`,
          `\`${code}\` 以 \`${sign}\` 开头，永远不会等于 \`${other}\`。`,
        );
  return expressionResult(node, what, 'certain');
}

function signOf(value: Node): string | undefined {
  if (isCall(value)) {
    const member = nameOfCallee(value.callee) === 'extname' ? moduleMemberOf(value.callee) : undefined;
    return member?.module === 'path' ? '.' : undefined;
  }
  const sign = signs.get(propertyName(value) ?? '');
  if (sign === undefined || value.type !== 'MemberExpression') return undefined;
  return isAddress(writtenValue(value.object)) ? sign : undefined;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['protocol', ':'],
  ['hash', '#'],
  ['search', '?'],
]);

function isAddress(owner: Node): boolean {
  if (owner.type === 'NewExpression') return isUndeclared(owner.callee, 'URL');
  if (owner.type !== 'MemberExpression') return isUndeclared(owner, 'location');
  return (
    propertyName(owner) === 'location' &&
    (isUndeclared(owner.object, 'window') || isUndeclared(owner.object, 'document'))
  );
}
