import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';

/**
 * `this.show(null)`, where the function ends at `if (!page) return;` before it waits for anything else than that page:
 * there is nothing to wait for and nothing that could fail.
 */
export function isGivenNothing(call: Node, body: FunctionNode | undefined): boolean {
  if (body?.body.type !== 'BlockStatement' || !isCall(call)) return false;
  const index = call.arguments.findIndex(isNothing);
  const parameter = index === -1 ? undefined : body.params[index];
  if (parameter?.type !== 'Identifier') return false;
  for (const statement of body.body.body) {
    if (endsWithout(statement, parameter.name)) return true;
    if (waitsForMore(statement, parameter.name)) return false;
  }
  return false;
}

function isNothing(value: Node): boolean {
  return value.type === 'NullLiteral' || isGlobalName(value, 'undefined');
}

/** `if (!page) return;` */
function endsWithout(statement: Node, name: string): boolean {
  if (statement.type !== 'IfStatement') return false;
  const { test, consequent } = statement;
  const isMissing = test.type === 'UnaryExpression' && test.operator === '!' && isNamed(test.argument, name);
  if (!isMissing) return false;
  const [only, ...others] = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
  return only?.type === 'ReturnStatement' && only.argument == null && others.length === 0;
}

function waitsForMore(node: Node, name: string): boolean {
  if (isFunction(node)) return false;
  if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return true;
  if (node.type === 'ForOfStatement' && node.await) return true;
  if (node.type === 'AwaitExpression' && !isNamed(node.argument, name)) return true;
  let found = false;
  walkChildren(node, (child) => {
    found ||= waitsForMore(child, name);
  });
  return found;
}

function isNamed(node: Node, name: string): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && bare.name === name;
}
