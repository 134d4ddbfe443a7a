import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { NullSource } from './null-source.ts';

/**
 * `this.waiting.shift()` in a method that others call, of a list that the object begins with empty: nobody promises that
 * something was put there before. (What is popped off a stack was mostly pushed by the counterpart of the method.)
 */
export function isQueue({ call, subject }: NullSource): boolean {
  const list = unwrap(subject);
  const method = enclosingFunction(call);
  if (list.type !== 'MemberExpression' || unwrap(list.object).type !== 'ThisExpression') return false;
  if (
    method?.type !== 'ClassMethod' ||
    method.kind !== 'method' ||
    (method.accessibility ?? 'public') !== 'public'
  )
    return false;
  const name = propertyName(list);
  const body = parentOf(method);
  if (name === undefined || body?.type !== 'ClassBody' || /^[_#]/.test(keyName(method) ?? '_')) return false;
  return body.body.some((member) => beginsEmpty(member, name));
}

function beginsEmpty(member: Node, name: string): boolean {
  switch (member.type) {
    case 'ClassProperty':
      return keyName(member) === name && isEmptyList(member.value);
    case 'ClassMethod':
      return member.kind === 'constructor' && member.body.body.some((one) => setsEmpty(one, name));
    default:
      return false;
  }
}

function setsEmpty(statement: NodeOf<'BlockStatement'>['body'][number], name: string): boolean {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return false;
  const { left, right } = statement.expression;
  return (
    left.type === 'MemberExpression' &&
    unwrap(left.object).type === 'ThisExpression' &&
    propertyName(left) === name &&
    isEmptyList(right)
  );
}

function isEmptyList(value: Node | null | undefined): boolean {
  const list = value == null ? undefined : unwrap(value);
  return list?.type === 'ArrayExpression' && list.elements.length === 0;
}
