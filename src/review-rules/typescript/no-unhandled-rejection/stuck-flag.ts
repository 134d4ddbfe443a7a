import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isExit } from '../_kit/is-exit.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isPlatformPromise } from '../_kit/platform-promise.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { flagWriteOf, writesOf } from './flag-write.ts';
import type { FlagWrite } from './flag-write.ts';
import { failing } from './unguarded-wait.ts';

/** Says that something is under way, and stays so when that fails. */
export interface StuckFlag {
  readonly write: FlagWrite;
  readonly wait: Call;
  /** It keeps the function from running again. */
  readonly isLock: boolean;
}

/** `setBusy(true); await save(); setBusy(false);` */
export function* stuckFlags(file: TypeScriptFile): Generator<StuckFlag, void> {
  if (file.tree.nodesOf('AwaitExpression').length === 0) return;
  for (const literal of file.tree.nodesOf('BooleanLiteral')) {
    const write = literal.value ? flagWriteOf(literal) : undefined;
    const between = write && untilBack(write);
    const wait = between?.map((one) => failingIn(one)).find((call) => call !== undefined);
    if (write === undefined || wait === undefined || tellsOfFailure(wait)) continue;
    if (isSetBackElsewhere(write, file)) continue;
    yield { write, wait, isLock: isAskedBefore(write) };
  }
}

/** The statements of the same list until it is set back. */
function untilBack({ statement, key, owner }: FlagWrite): readonly Node[] | undefined {
  const block = parentOf(statement);
  if (block?.type !== 'BlockStatement' || owner.async !== true) return undefined;
  const after = block.body.slice(block.body.findIndex((one) => one === statement) + 1);
  const back = after.findIndex((one) => writesIn(one, key, false));
  return back === -1 ? undefined : after.slice(0, back);
}

function writesIn(statement: Node, key: string, value: boolean): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const expression = unwrap(statement.expression);
  const literal =
    expression.type === 'AssignmentExpression'
      ? unwrap(expression.right)
      : expression.type === 'CallExpression'
        ? expression.arguments[0]
        : undefined;
  return literal?.type === 'BooleanLiteral' && literal.value === value && flagWriteOf(literal)?.key === key;
}

function failingIn(statement: Node): Call | undefined {
  let found: Call | undefined;
  const visit = (node: Node): void => {
    if (found !== undefined || isFunction(node)) return;
    if (node.type === 'TryStatement' && node.handler != null) return;
    if (node.type === 'AwaitExpression') found = failing(node.argument);
    walkChildren(node, visit);
  };
  visit(statement);
  return found;
}

const outcome = /^(?:error|errors|err|success|ok|isError|failed|status)$/;

/** `const { data, error } = await client.from('users').select()`: what fails is told by the result. */
function tellsOfFailure(wait: Call): boolean {
  if (isPlatformPromise(wait.callee)) return false;
  const declarator = [...ancestorsOf(wait)].find(({ type }) => /Declarator$|Statement$/.test(type));
  if (declarator?.type !== 'VariableDeclarator') return false;
  const { id } = declarator;
  if (id.type === 'ObjectPattern')
    return id.properties.some((one) => one.type === 'ObjectProperty' && outcome.test(keyName(one) ?? ''));
  const block = parentOf(parentOf(declarator) ?? declarator);
  return id.type === 'Identifier' && block !== undefined && isAskedForOutcome(id.name, block);
}

/** `result.error`, `return result;` */
function isAskedForOutcome(name: string, block: Node): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (found || isFunction(node)) return;
    if (node.type === 'ReturnStatement')
      found = node.argument != null && expressionKey(node.argument) === name;
    else if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression')
      found = outcome.test(propertyName(node) ?? '') && expressionKey(node.object) === name;
    walkChildren(node, visit);
  };
  visit(block);
  return found;
}

/** In a handler, a callback, or by another function that does not set it first. */
function isSetBackElsewhere(write: FlagWrite, file: TypeScriptFile): boolean {
  const others = writesOf(write, file);
  if (others === undefined) return true;
  const inside = others.filter((one) => isInside(one, write.owner));
  if (inside.length !== 2) return true;
  const homes = new Map<Node | undefined, number>();
  for (const one of others)
    if (!isInside(one, write.owner))
      homes.set(enclosingFunction(one), (homes.get(enclosingFunction(one)) ?? 0) + 1);
  return [...homes.values()].some((count) => count < 2);
}

/** `if (this.isRunning) return;` before it. */
export function isAskedBefore({ statement, target, owner }: FlagWrite): boolean {
  if (owner.body.type !== 'BlockStatement') return false;
  const { start } = rangeOf(statement);
  return owner.body.body.some(
    (one) =>
      one.type === 'IfStatement' &&
      rangeOf(one).end <= start &&
      isExit(one.consequent) &&
      asks(one.test, target),
  );
}

function asks(test: Node, target: string): boolean {
  const node = unwrap(test);
  if (node.type === 'LogicalExpression') return asks(node.left, target) || asks(node.right, target);
  return expressionKey(node) === target;
}
