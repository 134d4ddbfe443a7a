import type { Node, NodeOf } from '../../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../../languages/typescript/node.ts';
import { isReassigned } from '../../../../languages/typescript/scope.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { indexFrom } from '../index-from.ts';
import { isSameExpression } from '../is-same-expression.ts';
import { remembered } from '../remembered.ts';
import { writtenValue } from '../written-value.ts';
import { pathOf } from './path-of.ts';

/** How many statements before a use are looked at; a test further away is no guard of it. */
const lookBack = 200;

/**
 * Is a name or member, where it is used, one of the texts that it was compared with: in the arm of `x === 'a' || x === 'b'`,
 * in a `case`, after `if (x !== 'a') return`?
 * What is found out about the names is kept in `reassigned`.
 */
export function isChosen(value: Node, reassigned: Map<Binding, boolean>): boolean {
  const path = pathOf(value);
  if (path === undefined) return false;
  const { root } = path;
  if (remembered(reassigned, root, () => isReassigned(root))) return false;
  const home = root.scope.node;
  let at = value;
  for (let parent = parentOf(at); parent !== undefined; at = parent, parent = parentOf(at)) {
    if (isArmOf(parent, at, value) || statementsBefore(at, parent).some((one) => letsPass(one, value)))
      return true;
    if (parent === home) return false;
  }
  return false;
}

function isArmOf(parent: Node, arm: Node, value: Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return keyOf(arm) !== 'test' && fixes(parent.test, keyOf(arm) === 'consequent', value);
    case 'LogicalExpression':
      return (
        keyOf(arm) === 'right' &&
        parent.operator !== '??' &&
        fixes(parent.left, parent.operator === '&&', value)
      );
    case 'SwitchCase': {
      const around = parentOf(parent);
      const isCase = keyOf(arm) === 'consequent' && parent.test != null && isText(parent.test);
      return isCase && around?.type === 'SwitchStatement' && isSameExpression(around.discriminant, value);
    }
    default:
      return false;
  }
}

/** Is the value one of some texts when the test comes out so? */
function fixes(test: Node, outcome: boolean, value: Node): boolean {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') return fixes(node.argument, !outcome, value);
  if (node.type === 'LogicalExpression' && node.operator !== '??') {
    const arms = [node.left, node.right];
    return (node.operator === '&&') === outcome
      ? arms.some((arm) => fixes(arm, outcome, value))
      : arms.every((arm) => fixes(arm, outcome, value));
  }
  if (node.type !== 'BinaryExpression') return false;
  if (!(outcome ? /^={2,3}$/ : /^!={1,2}$/).test(node.operator)) return false;
  return (
    (isSameExpression(node.left, value) && isText(node.right)) ||
    (isSameExpression(node.right, value) && isText(node.left))
  );
}

function isText(node: Node): boolean {
  return writtenValue(node).type === 'StringLiteral';
}

function statementsBefore(at: Node, parent: Node): readonly Node[] {
  const list = statementsOf(parent);
  const index = indexFrom(list, rangeOf(at).start);
  return list[index] === at ? list.slice(Math.max(0, index - lookBack), index) : [];
}

function statementsOf(node: Node): readonly Node[] {
  if (node.type === 'BlockStatement' || node.type === 'Program') return node.body;
  return node.type === 'SwitchCase' ? node.consequent : [];
}

/** A statement after which the value is one of some texts: it leaves with any other. */
function letsPass(statement: Node, value: Node): boolean {
  if (statement.type === 'IfStatement')
    return statement.alternate == null && leaves(statement.consequent) && fixes(statement.test, false, value);
  if (statement.type !== 'SwitchStatement' || !isSameExpression(statement.discriminant, value)) return false;
  return leavesByDefault(statement);
}

function leavesByDefault({ cases }: NodeOf<'SwitchStatement'>): boolean {
  const last = cases.find(({ test }) => test == null)?.consequent.at(-1);
  return last !== undefined && leaves(last) && cases.every(({ test }) => test == null || isText(test));
}

function leaves(statement: Node): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}
