import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { additionsTo } from './additions-to.ts';

/** Numbers of always the same length: years, and points in time since 2001. */
const sameLength =
  /^(?:years?|timestamps?|times?tamp|epochs?|dates?|now|gettime|fullyear|mtime|ctime|birthtime)$/;

/** Are these numbers in the same order as their texts: all of one length, or written so? */
export function sortsAlikeAsText(list: Node, known: Map<Binding, boolean>): boolean {
  if (hasSameLength(list)) return true;
  const binding = referenceOf(unwrap(list))?.binding;
  if (binding === undefined) return isAlike(unwrap(list), []);
  return remembered(known, binding, () => isAlike(writtenValue(list), additionsTo(binding, false)));
}

function isAlike(value: Node, added: readonly Node[] | undefined): boolean {
  return hasSameLength(value) || isWrittenInTextOrder(value, added) || holdsDigits(value);
}

function hasSameLength(node: Node): boolean {
  return namesIn(unwrap(node)).some((name) => wordsOf(name).some((word) => sameLength.test(word)));
}

/** The names that say what the elements are. */
function namesIn(node: Node): readonly string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return [propertyName(node) ?? '', ...namesIn(unwrap(node.object))];
    case 'CallExpression':
    case 'NewExpression':
    case 'OptionalCallExpression':
      return [...namesIn(unwrap(node.callee)), ...node.arguments.flatMap((one) => namesIn(unwrap(one)))];
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? [] : namesIn(unwrap(node.body));
    case 'ArrayExpression':
      return node.elements.flatMap((one) => (one === null ? [] : namesIn(unwrap(one))));
    case 'SpreadElement':
    case 'UnaryExpression':
      return namesIn(unwrap(node.argument));
    default:
      return [];
  }
}

/** Together with all that is put in later: one number alone is always in order. */
function isWrittenInTextOrder(value: Node, added: readonly Node[] | undefined): boolean {
  if (value.type !== 'ArrayExpression' || added === undefined) return false;
  const elements = [...value.elements, ...added];
  const numbers = elements.flatMap((one) => (one?.type === 'NumericLiteral' ? [one.value] : []));
  if (numbers.length === 0 || numbers.length < elements.length) return false;
  const byText = numbers.map(String).sort();
  return numbers.toSorted((a, b) => a - b).every((number, index) => String(number) === byText[index]);
}

/** `text.split('').map(Number)` and `[...text].map(Number)`: one digit each. */
function holdsDigits(value: Node): boolean {
  if (value.type !== 'CallExpression' || nameOfCallee(value.callee) !== 'map') return false;
  const callee = unwrap(value.callee);
  return callee.type === 'MemberExpression' && isCharacters(writtenValue(callee.object));
}

function isCharacters(node: Node): boolean {
  if (node.type === 'CallExpression') return isSplitOfAll(node);
  if (node.type !== 'ArrayExpression') return false;
  const [only] = node.elements;
  return node.elements.length === 1 && only?.type === 'SpreadElement';
}

function isSplitOfAll({ callee, arguments: [separator] }: NodeOf<'CallExpression'>): boolean {
  const name = nameOfCallee(callee);
  if (name === 'from') return true;
  return name === 'split' && separator?.type === 'StringLiteral' && separator.value === '';
}
