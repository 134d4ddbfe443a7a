import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isWrittenBetween } from './is-written-between.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

export type TextTest = (text: string) => boolean;

/** A name that is used more often is not followed. */
const mostUses = 50;
/** Of a pattern that is tried out here. */
const longestPattern = 100;

/** What held of a text where it is read: `if (!/^\d+$/.test(text)) return` */
export function testsBefore(name: Node): readonly TextTest[] {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined || binding.references.length > mostUses) return [];
  return binding.references.flatMap(({ identifier }) => {
    const asked = identifier === name ? undefined : questionOf(identifier);
    const answer = asked && answerAt(asked.call, name);
    if (asked === undefined || answer === undefined || isWrittenBetween(binding, asked.call, name)) return [];
    return [(text: string) => asked.test(text) === answer];
  });
}

interface Question {
  readonly call: Call;
  readonly test: TextTest;
}

/** `/a/.test(text)`, `text.match(/a/)`, `text.startsWith('a')` */
function questionOf(name: Node): Question | undefined {
  const isGiven = keyOf(name) === 'arguments';
  const around = parentOf(name);
  const call = isGiven ? around : around && parentOf(around);
  if (call === undefined || !isCall(call) || (!isGiven && call.callee !== around)) return undefined;
  const callee = unwrap(call.callee);
  const [first] = call.arguments;
  if (!('object' in callee) || first === undefined) return undefined;
  const other = writtenValue(isGiven ? (callee.object as Node) : first);
  const test = testOf(propertyName(callee) ?? '', other, isGiven);
  return test && { call, test };
}

function testOf(method: string, value: Node, isGiven: boolean): TextTest | undefined {
  if (value.type === 'RegExpLiteral') {
    if (!(isGiven ? /^(?:test|exec)$/ : /^match$/).test(method) || value.pattern.length > longestPattern)
      return undefined;
    const pattern = new RegExp(value.pattern, value.flags.replaceAll(/[gy]/g, ''));
    return (text) => pattern.test(text);
  }
  if (isGiven || value.type !== 'StringLiteral') return undefined;
  const sought = value.value;
  if (method === 'startsWith') return (text) => text.startsWith(sought);
  if (method === 'endsWith') return (text) => text.endsWith(sought);
  return method === 'includes' ? (text) => text.includes(sought) : undefined;
}

/** What a question was answered when the text is read; undefined: that is not known. */
function answerAt(question: Node, read: Node): boolean | undefined {
  let whenTrue: boolean | undefined = true;
  let whenFalse: boolean | undefined = false;
  for (let node: Node = question, around = parentOf(node); around !== undefined; around = parentOf(around)) {
    if (around.type === 'UnaryExpression' && around.operator === '!') {
      [whenTrue, whenFalse] = [whenFalse, whenTrue];
    } else if (around.type === 'LogicalExpression' && around.operator !== '??') {
      const isAnd = around.operator === '&&';
      if (keyOf(node) === 'left' && isInside(read, around.right)) return isAnd ? whenTrue : whenFalse;
      if (isAnd) whenFalse = undefined;
      else whenTrue = undefined;
    } else if (around.type === 'IfStatement' || around.type === 'ConditionalExpression') {
      if (keyOf(node) !== 'test') return undefined;
      return answerIn(around, read, { whenTrue, whenFalse });
    } else if (around.type !== 'ParenthesizedExpression') return undefined;
    node = around;
  }
  return undefined;
}

interface Answers {
  readonly whenTrue: boolean | undefined;
  readonly whenFalse: boolean | undefined;
}

function answerIn(
  choice: Node & { readonly type: 'IfStatement' | 'ConditionalExpression' },
  read: Node,
  { whenTrue, whenFalse }: Answers,
): boolean | undefined {
  const { consequent, alternate } = choice;
  if (isInside(read, consequent)) return whenTrue;
  if (alternate != null && isInside(read, alternate)) return whenFalse;
  const block = parentOf(choice);
  const isAfter = rangeOf(read).start > rangeOf(choice).end && block !== undefined && isInside(read, block);
  return isAfter && leaves(consequent) ? whenFalse : undefined;
}

function leaves(statement: Node): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}
