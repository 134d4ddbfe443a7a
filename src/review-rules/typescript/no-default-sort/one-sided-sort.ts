import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { propertyName } from '../_kit/property-name.ts';

export interface OneSidedSort {
  readonly call: Call;
  readonly start: number;
  readonly method: string;
  /** The first value that is given back. */
  readonly answer: Node;
}

/** Names used more often are not followed: each use would look at all the others. */
const mostUses = 500;
/** Characters: a longer comparison is not looked through. */
const longest = 4000;

/** Comparisons that answer only yes or no, where less, equal or more is asked. */
export function* findOneSidedSorts({ tree }: TypeScriptFile): Generator<OneSidedSort, void> {
  for (const call of [...tree.nodesOf('CallExpression'), ...tree.nodesOf('OptionalCallExpression')]) {
    const callee = unwrap(call.callee);
    const method = propertyName(callee);
    if (method !== 'sort' && method !== 'toSorted') continue;
    if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') continue;
    const answer = call.arguments.length === 1 ? answerOf(call.arguments[0]) : undefined;
    if (answer !== undefined) yield { call, start: rangeOf(callee.property).start, method, answer };
  }
}

function answerOf(comparison: Node | undefined): Node | undefined {
  const code = comparison && codeOf(unwrap(comparison));
  if (code?.params.length !== 2 || code.async === true || code.generator === true) return undefined;
  const { start, end } = rangeOf(code);
  if (end - start > longest) return undefined;
  const answers = answersIn(code);
  const isOneSided = answers.every(isYesOrNo) || isNeverLess(answers);
  return answers.length > 0 && isOneSided ? answers[0] : undefined;
}

function codeOf(node: Node): FunctionNode | undefined {
  if (isFunction(node)) return node;
  if (node.type !== 'Identifier' || (referenceOf(node)?.binding?.references.length ?? 0) > mostUses)
    return undefined;
  const behind = functionBehind(node);
  return behind !== undefined && isFunction(behind) ? behind : undefined;
}

function answersIn({ body }: FunctionNode): readonly Node[] {
  if (body.type !== 'BlockStatement') return [body];
  const answers: Node[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ReturnStatement') answers.push(node.argument ?? node);
    else if (!isFunction(node)) walkChildren(node, visit);
  };
  visit(body);
  return answers;
}

function isYesOrNo(answer: Node): boolean {
  const node = unwrap(answer);
  // `a && b` may be a number: its type is known where both sides are.
  return node.type !== 'ReturnStatement' && (possibleTypesOf(node) & ~types.boolean) === 0;
}

/** `a.rank < b.rank ? 1 : 0`, which says of none that it comes first. What is compared by equality moves one to an end. */
function isNeverLess(answers: readonly Node[]): boolean {
  const [only, another] = answers;
  const choice = only && unwrap(only);
  if (choice?.type !== 'ConditionalExpression' || another !== undefined) return false;
  const test = unwrap(choice.test);
  if (test.type !== 'BinaryExpression' || !/^[<>]=?$/.test(test.operator)) return false;
  const sides = [choice.consequent, choice.alternate].map((one) => sideOf(one));
  return !sides.includes(undefined) && (!sides.includes(-1) || !sides.includes(1));
}

/** -1, 0 or 1 of a number that is written out. */
function sideOf(node: Node): number | undefined {
  const value = unwrap(node);
  if (value.type === 'NumericLiteral') return Math.sign(value.value);
  if (value.type !== 'UnaryExpression' || value.operator !== '-') return undefined;
  return value.argument.type === 'NumericLiteral' ? -Math.sign(value.argument.value) : undefined;
}
