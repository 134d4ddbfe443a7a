import type { ClassNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Names that are an error's alone: `RangeError`, `HttpException`. */
const errorName = /^[A-Z]\w*(?:Error|Exception)$|^Error$/;

/** `new NotFoundError(…)` alone: making it does nothing but for a class that does more than errors do. */
export function isThrownAwayError({ callee }: NodeOf<'NewExpression'>): boolean {
  const named = unwrap(callee);
  const name = named.type === 'Identifier' ? named.name : propertyName(named);
  if (name === undefined || !errorName.test(name)) return false;
  const own = classBehind(named);
  return own === undefined || isPlainError(own);
}

/** The class of the file that is meant. */
function classBehind(name: Node): ClassNode | undefined {
  const [declaration] = referenceOf(name)?.binding?.declarations ?? [];
  const around = declaration && parentOf(declaration);
  if (around?.type === 'ClassDeclaration' || around?.type === 'ClassExpression') return around;
  const value = around?.type === 'VariableDeclarator' ? around.init : undefined;
  return value?.type === 'ClassExpression' ? value : undefined;
}

/** It is an error, and making one only stores: it sets fields, and asks for the stack. */
function isPlainError({ superClass, body }: ClassNode): boolean {
  if (!superClass) return false;
  const maker = body.body.find((one) => one.type === 'ClassMethod' && one.kind === 'constructor');
  return maker?.type !== 'ClassMethod' || maker.body.body.every(onlyStores);
}

function onlyStores(statement: Node): boolean {
  if (statement.type === 'IfStatement') return onlyStores(statement.consequent);
  if (statement.type === 'BlockStatement') return statement.body.every(onlyStores);
  if (statement.type === 'VariableDeclaration') return true;
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  if (expression.type === 'AssignmentExpression') return isOwnPart(expression.left);
  if (expression.type !== 'CallExpression') return false;
  const name = propertyName(expression.callee);
  return (
    expression.callee.type === 'Super' ||
    name === 'captureStackTrace' ||
    name === 'setPrototypeOf' ||
    name === 'defineProperty'
  );
}

function isOwnPart(place: Node): boolean {
  return place.type === 'MemberExpression' && unwrap(place.object).type === 'ThisExpression';
}
