import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, keyOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** Statements before a place in its block that are looked at. */
const furthest = 30;

/**
 * Is a value tested, set or asserted in the code that comes before a place, or around it? Then a needless `?.` says
 * nothing of it. What is asked is not understood: any look at it counts.
 */
export function isLookedAtBefore(value: Node, place: Node, file: TypeScriptFile): boolean {
  const { start, end } = rangeOf(value);
  const mentions = mentionOf(file.text.slice(start, end), file);
  let inside = place;
  for (const around of ancestorsOf(place)) {
    if (isTestAround(around, inside, mentions)) return true;
    if (statementsBefore(around, inside).some((statement) => isLook(statement, mentions))) return true;
    inside = around;
  }
  return false;
}

type Mentions = (node: Node) => boolean;

function mentionOf(text: string, file: TypeScriptFile): Mentions {
  const whole = new RegExp(`(?<![\\w$.])${text.replaceAll(/[^\w\s]/g, '\\$&')}(?![\\w$])`);
  return (node) => {
    const { start, end } = rangeOf(node);
    return whole.test(file.text.slice(start, end));
  };
}

function isTestAround(around: Node, inside: Node, mentions: Mentions): boolean {
  switch (around.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return keyOf(inside) !== 'test' && mentions(around.test);
    case 'LogicalExpression':
      return keyOf(inside) === 'right' && mentions(around.left);
    default:
      return false;
  }
}

function statementsBefore(around: Node, inside: Node): readonly Node[] {
  const list = listOf(around);
  const at = list.indexOf(inside);
  return at <= 0 ? [] : list.slice(Math.max(0, at - furthest), at);
}

function listOf(node: Node): readonly Node[] {
  if (node.type === 'BlockStatement' || node.type === 'Program') return node.body;
  return node.type === 'SwitchCase' ? node.consequent : [];
}

function isLook(statement: Node, mentions: Mentions): boolean {
  if (statement.type === 'IfStatement') return mentions(statement.test);
  if (statement.type !== 'ExpressionStatement') return false;
  const expression = unwrap(statement.expression);
  if (expression.type === 'AssignmentExpression') return mentions(expression.left);
  if (expression.type === 'LogicalExpression') return mentions(expression.left);
  return (
    expression.type === 'CallExpression' &&
    /assert|ensure|invariant|expect|require|check/i.test(nameOfCallee(expression.callee) ?? '') &&
    expression.arguments.some(mentions)
  );
}
