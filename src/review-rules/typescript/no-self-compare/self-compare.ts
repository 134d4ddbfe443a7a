import type { Confidence } from '../../../domain/finding.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { canBeNaN } from '../_kit/can-be-nan.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { propertyName } from '../_kit/property-name.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { isAskedForItsType, isNamedOtherwise, isUsedOtherwise } from './is-no-number.ts';
import { isOneOfTwo } from './one-of-two.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** Last words of names of numbers. */
const numeric = new Set(
  (
    'amount bottom count date end height index lat left lng lon max min num number price rate ratio right score size ' +
    'start sum time top total val value width'
  ).split(' '),
);
/** How far around a comparison a word about NaN explains it, in characters. */
const explained = 200;

/** How sure it is that comparing an expression with itself is a slip; undefined: it may be meant, or is none. */
export function selfCompareOf(node: Binary, file: TypeScriptFile): Confidence | undefined {
  if (!isComparison(node.operator)) return undefined;
  const left = unwrap(node.left);
  const right = unwrap(node.right);
  if (left.type !== right.type || isLiteral(left)) return undefined;
  if (left.type === 'CallExpression') return ofCall(node, left, right, file);
  if (!isSameExpression(left, right) || !isRepeatable(left)) return undefined;
  return left.type === 'Identifier' ? ofName(node, left, file) : ofExpression(node, left, file);
}

/** Two equal literals are what a bundler leaves of a build-time constant. */
function isLiteral(node: Node): boolean {
  return node.type.endsWith('Literal') && node.type !== 'TemplateLiteral';
}

/** `x !== x` tells NaN, `x === x` and `x >= x` tell that it is none; `x < x` tells nothing. */
function ofName(node: Binary, name: NodeOf<'Identifier'>, { text }: TypeScriptFile): Confidence | undefined {
  if (node.operator === '<' || node.operator === '>' || !canBeNaN(name)) return 'certain';
  if (isTestOfOwnLoop(node, name)) return 'likely';
  if (isAskedOfAnother(node) || speaksOfNaN(node, text) || isAskedForItsType(name)) return undefined;
  return isNamedOtherwise(name.name) || isUsedOtherwise(name) ? 'likely' : undefined;
}

/** `a !== a && b !== b`: two values are asked for NaN. */
function isAskedOfAnother(node: Binary): boolean {
  const around = parentOf(node);
  if (around?.type !== 'LogicalExpression') return false;
  const other = unwrap(around.left === node ? around.right : around.left);
  return other.type === 'BinaryExpression' && isSameExpression(unwrap(other.left), unwrap(other.right));
}

/** `for (let i = 0; i <= i; i++)` */
function isTestOfOwnLoop(node: Binary, { name }: NodeOf<'Identifier'>): boolean {
  const loop = parentOf(node);
  if (loop?.type !== 'ForStatement' || loop.update?.type !== 'UpdateExpression') return false;
  const counter = unwrap(loop.update.argument);
  return loop.test === node && counter.type === 'Identifier' && counter.name === name;
}

/** `a.name.trim() === a.name.trim()`; a moment may be none: `date.getTime() !== date.getTime()`. */
function ofCall(node: Binary, left: Node, right: Node, file: TypeScriptFile): Confidence | undefined {
  const key = expressionKey(left);
  if (key === undefined || key !== expressionKey(right)) return undefined;
  return ofExpression(node, left, file);
}

function ofExpression(node: Binary, side: Node, file: TypeScriptFile): Confidence | undefined {
  if (!canBeNaN(side)) return 'certain';
  const isUnequal = node.operator === '!==' || node.operator === '!=';
  if (isUnequal && !isNoNumber(side) && !isOneOfTwo(node, side, file)) return undefined;
  if (speaksOfNaN(node, file.text)) return undefined;
  return isTestPath(file.path) && isArgument(node) ? undefined : 'likely';
}

/** Is it a property whose name is no number's? */
function isNoNumber(side: Node): boolean {
  const word = wordsOf(propertyName(side) ?? '').at(-1);
  return word !== undefined && word.length > 1 && !numeric.has(word);
}

function speaksOfNaN(node: Node, text: string): boolean {
  const { start, end } = rangeOf(node);
  const around = text.slice(Math.max(0, start - explained), end + explained);
  return /NaN|\b(?:comparable|reflexive)\b/i.test(around);
}

/** `assert(cache.user === cache.user)` tests that a getter gives the same thing twice. */
function isArgument(node: Node): boolean {
  for (const { type } of ancestorsOf(node)) {
    if (type === 'CallExpression') return true;
    if (type.endsWith('Statement') || type.endsWith('Declaration')) return false;
  }
  return false;
}
