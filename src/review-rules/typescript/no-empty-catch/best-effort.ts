import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { propertyName } from '../_kit/property-name.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';
import { silenceOf, silenceOfCallback } from './silent-handler.ts';

/** The same is called quietly before or after, for something else: alternatives that are tried in turn. */
export function isOneOfSeveral(statement: Node): boolean {
  const called = quietCallee(statement);
  if (called === undefined) return false;
  const { before, after } = siblingsOf(statement) ?? {};
  return [before, after].some((each) => each !== undefined && quietCallee(each) === called);
}

/** What a statement calls whose failure nobody hears of: `keyboard.press`. */
function quietCallee(statement: Node): string | undefined {
  const work = statement.type === 'TryStatement' ? workOfTry(statement) : workOfChain(statement);
  return work && expressionKey(work.callee);
}

function workOfTry({ handler, block }: NodeOf<'TryStatement'>): Call | undefined {
  const [only, ...others] = block.body;
  if (handler == null || silenceOf(handler) !== 'nothing' || only === undefined || others.length > 0)
    return undefined;
  return callOf(only);
}

function workOfChain(statement: Node): Call | undefined {
  const call = callOf(statement);
  const callee = call && unwrap(call.callee);
  if (callee?.type !== 'MemberExpression' || propertyName(callee) !== 'catch') return undefined;
  const work = unwrap(callee.object);
  return silenceOfCallback(call?.arguments[0]) === 'nothing' && isCall(work) ? work : undefined;
}

/** `call();`, `await call();` */
function callOf(statement: Node): Call | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined;
  const value = unwrap(statement.expression);
  const call = value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  return isCall(call) ? call : undefined;
}

/** `const v = await ask(); if (v) all.v = v;`: the value may be missing anyway, and then is left out. */
export function isOptionalValue({ block }: NodeOf<'TryStatement'>): boolean {
  const [asked, stored, ...others] = block.body;
  if (asked?.type !== 'VariableDeclaration' || stored?.type !== 'IfStatement' || others.length > 0)
    return false;
  return stored.alternate == null && isStore(stored.consequent);
}

/** `all.v = v`, `all.push(v)` */
function isStore(node: Node): boolean {
  if (node.type === 'BlockStatement') {
    const [only, ...others] = node.body;
    return only !== undefined && others.length === 0 && isStore(only);
  }
  if (node.type !== 'ExpressionStatement') return false;
  const value = unwrap(node.expression);
  if (value.type === 'AssignmentExpression') return unwrap(value.left).type === 'MemberExpression';
  return isCall(value) && propertyName(unwrap(value.callee)) === 'push';
}

/** The statement that an expression is. */
export function statementOf(call: Node): Node | undefined {
  const around = parentOf(call);
  const outer = around?.type === 'AwaitExpression' ? parentOf(around) : around;
  return outer?.type === 'ExpressionStatement' ? outer : undefined;
}
