import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isCall } from '../_kit/call.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import { reachesEndOf } from '../_kit/statement-flow.ts';
import { seemsToLeave } from './seems-to-leave.ts';
import type { SilentCallback } from './silent-callback.ts';

/** `get total() { this.lines.reduce(…); }`; one without any statement is still to be written. */
export function silentGetterOf(method: NodeOf<'ClassMethod' | 'ObjectMethod'>): SilentCallback | undefined {
  if (method.kind !== 'get' || !doesSomething(method.body) || !reachesEndOf(method)) return undefined;
  if (method.returnType?.type === 'TSTypeAnnotation' && givesNothing(method.returnType)) return undefined;
  if (method.body.body.some((one) => leaves(one) || seemsToLeave(one))) return undefined;
  return {
    method: keyName(method) ?? '',
    callback: method,
    manner: 'getter',
    returned: onlyExpressionIn(method.body),
    isForEffect: false,
  };
}

/** `get passive() { support.passive = true; }` tells that somebody asks, and `warn(…)` whoever does: nothing is wanted of it. */
function doesSomething({ body }: NodeOf<'BlockStatement'>): boolean {
  return body.some((statement) => {
    if (statement.type !== 'ExpressionStatement')
      return statement.type !== 'EmptyStatement' && statement.type !== 'DebuggerStatement';
    const { expression } = statement;
    if (isCall(expression)) return !telling.test(nameOfCallee(expression.callee) ?? '');
    if (expression.type === 'UpdateExpression') return false;
    return expression.type !== 'AssignmentExpression' || !isPlainValue(expression.right);
  });
}

const telling =
  /^(?:warn|log|debug|info|error|trace|push|deprecat|not?(?:Implement|Support)|unsupported|unimplemented)/i;

function isPlainValue({ type }: Node): boolean {
  return type === 'BooleanLiteral' || type === 'NumericLiteral' || type === 'StringLiteral';
}

/** `get done(): void` */
function givesNothing({ typeAnnotation: { type } }: NodeOf<'TSTypeAnnotation'>): boolean {
  return type === 'TSVoidKeyword' || type === 'TSUndefinedKeyword' || type === 'TSNeverKeyword';
}

function leaves(statement: Node): boolean {
  return holds(statement, (part) => part.type === 'ReturnStatement' || isExitCall(part));
}

function onlyExpressionIn({ body }: NodeOf<'BlockStatement'>): Node | undefined {
  const [only, other] = body;
  if (only?.type !== 'ExpressionStatement' || other !== undefined) return undefined;
  const { expression } = only;
  return expression.type === 'AssignmentExpression' || isFunction(expression) ? undefined : expression;
}
