import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { holds } from '../_kit/holds.ts';
import { propertyName } from '../_kit/property-name.ts';

type For = NodeOf<'ForStatement'>;

export interface PastEnd {
  readonly kind: 'past-end';
  readonly test: NodeOf<'BinaryExpression'>;
  /** `list[i]` */
  readonly element: Node;
}

/** `for (let i = 0; i <= list.length; i++)`, where `list[i]` is used as if it were always there. */
export function pastEndOf(loop: For): PastEnd | undefined {
  const { test } = loop;
  if (test?.type !== 'BinaryExpression' || test.operator !== '<=') return undefined;
  const [counter, end] = [unwrap(test.left), unwrap(test.right)];
  if (counter.type !== 'Identifier' || propertyName(end) !== 'length' || !('object' in end)) return undefined;
  const list = expressionKey(end.object as Node);
  if (list === undefined || !countsUp(loop, counter.name)) return undefined;
  const element = elementUsed(loop.body, { list, counter: counter.name });
  return element && { kind: 'past-end', test, element };
}

function countsUp({ update }: For, counter: string): boolean {
  if (update?.type === 'UpdateExpression')
    return update.operator === '++' && isNamed(update.argument, counter);
  return update?.type === 'AssignmentExpression' && update.operator === '+=' && isNamed(update.left, counter);
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
    return !isTakenForGiven(node);
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
    default:
      return false;
  }
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

/** A fix: `i < list.length`. */
export function countBelow({ left, right }: PastEnd['test'], { text }: TypeScriptFile): FixDraft {
  const [start, end] = [rangeOf(left).end, rangeOf(right).start];
  return {
    title: say('Count up to the last one', '只数到最后一个'),
    edits: [{ range: { start, end }, text: text.slice(start, end).replace('<=', '<') }],
  };
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
