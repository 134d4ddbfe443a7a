import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { holds } from '../_kit/holds.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { propertyName } from '../_kit/property-name.ts';

type For = NodeOf<'ForStatement'>;

export interface PastEnd {
  readonly kind: 'past-end';
  /** `i <= list.length`; counting down, `i = list.length` at the beginning. */
  readonly at: Node;
  readonly round: 'first' | 'last';
  /** `list[i]` */
  readonly element: Node;
}

/** `for (let i = 0; i <= list.length; i++)`, where `list[i]` is used as if it were always there. */
export function pastEndOf(loop: For): PastEnd | undefined {
  const { test } = loop;
  if (test?.type !== 'BinaryExpression') return undefined;
  const counter = unwrap(test.left);
  if (counter.type !== 'Identifier') return undefined;
  const isUp = test.operator === '<=' && steps(loop, counter.name, '+');
  const start = isUp ? undefined : startOfCountdown(loop, test, counter.name);
  const list = lengthOf(isUp ? test.right : start);
  if (list === undefined) return undefined;
  const element = elementUsed(loop.body, { list, counter: counter.name });
  if (element === undefined) return undefined;
  return { kind: 'past-end', at: start ?? test, round: isUp ? 'last' : 'first', element };
}

/** `list` of `list.length` */
function lengthOf(node: Node | null | undefined): string | undefined {
  const end = node == null ? undefined : unwrap(node);
  return end !== undefined && propertyName(end) === 'length' && 'object' in end
    ? expressionKey(end.object as Node)
    : undefined;
}

/** `list.length` of `for (let i = list.length; i >= 0; i--)` */
function startOfCountdown(
  loop: For,
  { operator, right }: NodeOf<'BinaryExpression'>,
  counter: string,
): Node | undefined {
  const least = unwrap(right);
  const isToZero =
    least.type === 'NumericLiteral'
      ? operator === '>=' && least.value === 0
      : operator === '>' &&
        least.type === 'UnaryExpression' &&
        least.operator === '-' &&
        least.argument.type === 'NumericLiteral' &&
        least.argument.value === 1;
  if (!isToZero || !steps(loop, counter, '-')) return undefined;
  const { init } = loop;
  if (init?.type === 'AssignmentExpression')
    return init.operator === '=' && isNamed(init.left, counter) ? init.right : undefined;
  if (init?.type !== 'VariableDeclaration') return undefined;
  return (
    init.declarations.find(({ id }) => id.type === 'Identifier' && id.name === counter)?.init ?? undefined
  );
}

function steps({ update }: For, counter: string, sign: '+' | '-'): boolean {
  if (update?.type === 'UpdateExpression')
    return update.operator === `${sign}${sign}` && isNamed(update.argument, counter);
  return (
    update?.type === 'AssignmentExpression' && update.operator === `${sign}=` && isNamed(update.left, counter)
  );
}

interface Counting {
  readonly list: string;
  readonly counter: string;
}

/** undefined: the body asks for the end, changes the list or the counter, or reckons with nothing being there. */
function elementUsed(body: Node, counting: Counting): Node | undefined {
  const elements: Node[] = [];
  const isReckonedWith = holds(body, (node) => {
    if (!isElement(node, counting)) return asksForEnd(node, counting);
    elements.push(node);
    // Where nothing is there, the first use ends the round.
    return elements.length === 1 && !isTakenForGiven(node);
  });
  return isReckonedWith ? undefined : elements[0];
}

function isElement(node: Node, { list, counter }: Counting): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.computed &&
    isNamed(node.property, counter) &&
    expressionKey(node.object) === list
  );
}

/** A member of nothing throws, and a sum with nothing is no number. */
function isTakenForGiven(element: Node): boolean {
  const around = parentOf(element);
  switch (around?.type) {
    case 'MemberExpression':
      return keyOf(element) === 'object';
    case 'AssignmentExpression':
      return keyOf(element) === 'right' && /^[-+*/]=$/.test(around.operator);
    case 'BinaryExpression':
      return /^[-+*/]$/.test(around.operator);
    case 'VariableDeclarator':
      return around.id.type === 'ObjectPattern' || isOnlyOpened(around.id);
    default:
      return false;
  }
}

/** `const row = rows[i]; row.price * 2`, and nobody asks whether it is there. */
function isOnlyOpened(name: Node): boolean {
  const references = referenceOf(name)?.binding?.references ?? [];
  const uses = references.flatMap(({ identifier, isInitial }) => (isInitial ? [] : [identifier]));
  const [first] = uses;
  if (first === undefined || keyOf(first) !== 'object' || parentOf(first)?.type !== 'MemberExpression')
    return false;
  return !uses.some((use) => isNullTest(use) || isComparedOrKept(use));
}

/** It is given along or compared as a whole: nothing may be meant there. */
function isComparedOrKept(use: Node): boolean {
  return parentOf(use)?.type === 'BinaryExpression' || keyOf(use) === 'right' || keyOf(use) === 'left';
}

/** `list.length` again, a comparison of the counter, and whatever sets one of the two. */
function asksForEnd(node: Node, { list, counter }: Counting): boolean {
  switch (node.type) {
    case 'MemberExpression':
      return expressionKey(node.object) === list && !node.computed;
    case 'BinaryExpression':
      return (
        /^(?:[<>]=?|[!=]==?)$/.test(node.operator) &&
        (isNamed(node.left, counter) || isNamed(node.right, counter))
      );
    case 'UpdateExpression':
      return isNamed(node.argument, counter);
    case 'AssignmentExpression':
      return isNamed(node.left, counter) || expressionKey(node.left) === list;
    case 'BreakStatement':
    case 'TryStatement':
      return true;
    default:
      return false;
  }
}

/** A fix: `i < list.length`, or `i = list.length - 1`. */
export function keepInside({ at, round }: PastEnd, { text }: TypeScriptFile): FixDraft {
  if (round === 'first' || at.type !== 'BinaryExpression') {
    const { end } = rangeOf(at);
    return {
      title: say('Begin with the last one', '从最后一个开始'),
      edits: [{ range: { start: end, end }, text: ' - 1' }],
    };
  }
  const [start, end] = [rangeOf(at.left).end, rangeOf(at.right).start];
  return {
    title: say('Count up to the last one', '只数到最后一个'),
    edits: [{ range: { start, end }, text: text.slice(start, end).replace('<=', '<') }],
  };
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
