import type { FixDraft, RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { expressionResult } from './expression-result.ts';
import { misreadOrder } from './misread-order.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** `!key in map`, `!error instanceof Type`: the `!` takes the left side alone. */
export function findMisplacedNegation(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const { left, operator } = node;
  if (left.type !== 'UnaryExpression' || left.operator !== '!' || isParenthesized(left)) return undefined;
  const code = shortText(node, file);
  const what =
    operator === 'in'
      ? say(
          `\`${code}\` looks for the key \`true\` or \`false\`: the \`!\` is applied before \`in\`.`,
          `\`${code}\` 查找的键是 \`true\` 或 \`false\`：\`!\` 先于 \`in\` 执行。`,
        )
      : say(
          `\`${code}\` is always false: the \`!\` is applied before \`instanceof\`.`,
          `\`${code}\` 恒为 false：\`!\` 先于 \`instanceof\` 执行。`,
        );
  const bangEnd = rangeOf(left).start + 1;
  const { end } = rangeOf(node);
  return expressionResult(node, what, 'certain', {
    title: say(`Negate the whole \`${operator}\``, `对整个 \`${operator}\` 取反`),
    edits: [
      { range: { start: bangEnd, end: bangEnd }, text: '(' },
      { range: { start: end, end }, text: ')' },
    ],
  });
}

/** `low < x < high` compares a truth value with `high`; `list.length >= 0` holds for every list. */
export function findPointlessOrder(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const { left } = node;
  if (left.type === 'BinaryExpression' && isSameOrder(left, node) && !isParenthesized(left)) {
    const what = say(
      `\`${shortText(node, file)}\` compares \`true\` or \`false\` with \`${shortText(node.right, file)}\`.`,
      `\`${shortText(node, file)}\` 实际上是用 \`true\` 或 \`false\` 与 \`${shortText(node.right, file)}\` 比较。`,
    );
    return expressionResult(node, what, 'certain', splitChain(node, left, file));
  }
  const misread = misreadOrder(node, file);
  if (misread !== undefined) return expressionResult(node, misread, 'likely');
  const outcome = outcomeOfLengthTest(node);
  if (outcome === undefined || ownLength.test(file.text) || asksForLength(node, outcome, file))
    return undefined;
  const isKnown = isKnownList(lengthIn(node));
  // A test that asks it of an answer asks whether it is a list at all.
  if (!isKnown && isTestPath(file.path)) return undefined;
  const what = say(
    `\`${shortText(node, file)}\` is always ${String(outcome)}: a length is never below 0.`,
    `\`${shortText(node, file)}\` 恒为 ${String(outcome)}：长度不会小于 0。`,
  );
  return expressionResult(node, what, isKnown ? 'likely' : 'possible');
}

/** `first === second === third` compares a truth value with the third. */
export function findChainedEquality(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const { left, right } = node;
  if (left.type !== 'BinaryExpression' || isParenthesized(left) || !/^={2,3}$/.test(left.operator))
    return undefined;
  if (left.operator !== node.operator || !isSameSort(left.left, left.right, right)) return undefined;
  const what = say(
    `\`${shortText(node, file)}\` compares \`true\` or \`false\` with \`${shortText(right, file)}\`.`,
    `\`${shortText(node, file)}\` 实际上是用 \`true\` 或 \`false\` 与 \`${shortText(right, file)}\` 比较。`,
  );
  return expressionResult(node, what, 'likely', splitChain(node, left, file));
}

/** All are plain names, or all are members of one name: `a.x === b.x === c.x`. A truth value is named like one. */
function isSameSort(...sides: readonly Node[]): boolean {
  const [name, ...others] = sides.map((side) => (side.type === 'MemberExpression' ? propertyName(side) : ''));
  if (others.some((one) => one !== name) || name === undefined) return false;
  return sides.every(
    (side) =>
      side.type === 'MemberExpression' ||
      (side.type === 'Identifier' &&
        !/^(?:is|has|can|should|was|did|want|expect|ok|undefined|inclu|exclu|invert|negat|revers|not|flag|enabled|disabled|allow|asc|desc)/i.test(
          side.name,
        )),
  );
}

/** Both upwards or both downwards: `a < b > (c)` may be a type argument that the parser was not told about. */
function isSameOrder(left: Binary, node: Binary): boolean {
  return /^[<>]=?$/.test(left.operator) && node.operator.startsWith(left.operator.charAt(0));
}

/**
 * `!(body.length >= 0)` throws out what has no length, and what `typeof` was asked of may be something else than a list.
 */
function asksForLength(node: Binary, outcome: boolean, { text }: TypeScriptFile): boolean {
  const length = lengthIn(node);
  if (length.type !== 'MemberExpression') return false;
  const { start, end } = rangeOf(length.object);
  return (outcome && isNegated(node)) || text.includes(`typeof ${text.slice(start, end)} `);
}

function lengthIn(node: Binary): Node {
  return unwrap(isZero(node.left) ? node.right : node.left);
}

const givesList =
  /^(?:split|filter|map|flatMap|slice|concat|sort|reverse|keys|values|entries|from|match(?:All)?|trim|toString|join|querySelectorAll)$/;

/** Of anything else, what was read may be one thing in place of a list of one. */
function isKnownList(length: Node): boolean {
  if (length.type !== 'MemberExpression') return false;
  const binding = referenceOf(length.object)?.binding;
  if (isListType(binding?.declarations[0]?.typeAnnotation)) return true;
  const value = writtenValue(length.object);
  if (isCall(value)) return givesList.test(propertyName(value.callee) ?? '');
  return /^(?:ArrayExpression|StringLiteral|TemplateLiteral)$/.test(value.type);
}

/** Around it, or around the chain of `&&` that it is a part of. */
function isNegated(node: Node): boolean {
  let around = parentOf(node);
  while (
    around?.type === 'ParenthesizedExpression' ||
    (around?.type === 'LogicalExpression' && around.operator === '&&')
  )
    around = parentOf(around);
  return around?.type === 'UnaryExpression' && around.operator === '!';
}

/** Something in the file counts by a `length` of its own, which may come below zero. */
const ownLength = /\.length\s*(?:--|-=)|--[\w$.]{1,80}\.length\b|\blength:\s*-\d/;

function outcomeOfLengthTest({ left, operator, right }: Binary): boolean | undefined {
  if (isLengthOfList(left) && isZero(right)) {
    if (operator === '>=') return true;
    return operator === '<' ? false : undefined;
  }
  if (isZero(left) && isLengthOfList(right)) {
    if (operator === '<=') return true;
    return operator === '>' ? false : undefined;
  }
  return undefined;
}

/** A class may keep a negative number in a `length` of its own; a parameter may be anything that has one. */
function isLengthOfList(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return false;
  if (node.property.name !== 'length') return false;
  switch (node.object.type) {
    case 'Identifier':
      return isListByName(node.object);
    case 'MemberExpression':
    case 'CallExpression':
      return true;
    default:
      return false;
  }
}

/** Declared to be a list or a text, or never another thing than it is at first. */
function isListByName(name: NodeOf<'Identifier'>): boolean {
  const binding = referenceOf(name)?.binding;
  return binding?.kind === 'const' || isListType(binding?.declarations[0]?.typeAnnotation);
}

function isListType(annotation: Node | null | undefined): boolean {
  switch (annotation?.type) {
    case 'TSTypeAnnotation':
    case 'TSTypeOperator':
      return isListType(annotation.typeAnnotation);
    case 'TSArrayType':
    case 'TSTupleType':
    case 'TSStringKeyword':
      return true;
    case 'TSTypeReference':
      return (
        annotation.typeName.type === 'Identifier' && /^(?:Readonly)?Array$/.test(annotation.typeName.name)
      );
    default:
      return false;
  }
}

function isZero(node: Node): boolean {
  return node.type === 'NumericLiteral' && node.value === 0;
}

/** Repeats the middle: `low < x && x < high`. */
function splitChain(node: Binary, left: Binary, file: TypeScriptFile): FixDraft | undefined {
  const middle = left.right;
  if (!isRepeatable(middle) || isParenthesized(middle) || !isLooserOutside(node)) return undefined;
  const { start, end } = rangeOf(middle);
  return {
    title: say('Compare both ends', '分别比较两端'),
    edits: [{ range: { start: end, end }, text: ` && ${file.text.slice(start, end)}` }],
  };
}

/** May `a && b` stand where this comparison stands, without parentheses? */
function isLooserOutside(node: Binary): boolean {
  if (isParenthesized(node)) return true;
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'LogicalExpression':
      return parent.operator !== '??';
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ConditionalExpression':
    case 'ReturnStatement':
    case 'VariableDeclarator':
    case 'AssignmentExpression':
    case 'CallExpression':
    case 'ArrowFunctionExpression':
      return true;
    default:
      return false;
  }
}
