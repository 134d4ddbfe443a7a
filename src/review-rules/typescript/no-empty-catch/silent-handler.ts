import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { isCall } from '../_kit/call.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** What a handler does instead of something with its error. */
export type Silence = 'nothing' | 'continue' | 'return' | 'same' | 'spinner';

/** A larger function is not searched for a returned value. In nodes. */
const searchLimit = 1_500;
/** Words of names of what shows that work is going on. */
const busy = new Set(
  'loading busy pending submitting saving fetching sending uploading downloading processing refreshing deleting spinner progress'.split(
    ' ',
  ),
);
const end = new Set(['hide', 'stop', 'done', 'finish', 'close', 'dismiss', 'end']);

/** What the handler of a `try` does when it is silent about its error; undefined when it does anything more. */
export function silenceOf(handler: NodeOf<'CatchClause'>): Silence | undefined {
  const { body } = handler;
  const statements = body.body.filter((statement) => statement.type !== 'EmptyStatement');
  const [first] = statements;
  if (first === undefined) return 'nothing';
  const last = statements.at(-1);
  const leaves = statements.length > 1 && last?.type === 'ReturnStatement' && leavesWithNothing(last);
  if ((leaves ? statements.slice(0, -1) : statements).every((statement) => endsBusyness(statement)))
    return 'spinner';
  if (statements.length > 1) return undefined;
  if (first.type === 'ContinueStatement') return 'continue';
  if (first.type !== 'ReturnStatement') return undefined;
  if (answersTheSame(first, parentOf(handler))) return 'same';
  return leavesWithNothing(first) ? 'return' : undefined;
}

/** What comes after the `try` gives exactly that. */
function answersTheSame({ argument }: NodeOf<'ReturnStatement'>, attempt: Node | undefined): boolean {
  const after = attempt && siblingsOf(attempt)?.after;
  return (
    argument != null &&
    after?.type === 'ReturnStatement' &&
    after.argument != null &&
    !isParameter(argument) &&
    isSameAnswer(argument, after.argument)
  );
}

/** What it was given, it gives on. */
function isParameter(answer: Node): boolean {
  return referenceOf(unwrap(answer))?.binding?.kind === 'param';
}

/** Also of objects that are written with the same values. */
function isSameAnswer(one: Node, other: Node): boolean {
  if (one.type !== 'ObjectExpression' || other.type !== 'ObjectExpression')
    return isSameExpression(one, other);
  return (
    one.properties.length === other.properties.length &&
    one.properties.every((property, index) => {
      const twin = other.properties[index];
      if (property.type !== 'ObjectProperty' || twin?.type !== 'ObjectProperty') return false;
      return keyName(property) === keyName(twin) && isSameAnswer(property.value, twin.value);
    })
  );
}

/** Nor does the function give anything elsewhere. */
function leavesWithNothing(leaving: NodeOf<'ReturnStatement'>): boolean {
  const around = isNothing(leaving.argument) ? enclosingFunction(leaving) : undefined;
  return around !== undefined && !returnsValue(around);
}

/** The same for a function given to `.catch(…)`: an empty body, or a value that says nothing. */
export function silenceOfCallback(callback: Node | undefined): Silence | undefined {
  if (callback === undefined || !isFunction(callback)) return undefined;
  if (callback.body.type !== 'BlockStatement') return isBlank(callback.body) ? 'return' : undefined;
  const [first, ...others] = callback.body.body;
  if (first === undefined) return 'nothing';
  return others.length === 0 && first.type === 'ReturnStatement' && isNothing(first.argument)
    ? 'return'
    : undefined;
}

function isNothing(value: Node | null | undefined): boolean {
  if (value == null) return true;
  const bare = unwrap(value);
  return isGlobalName(bare, 'undefined') || isVoidOfNothing(bare);
}

/** `void 0`; `void errors.push(error)` does something before. */
function isVoidOfNothing(node: Node): boolean {
  return (
    node.type === 'UnaryExpression' && node.operator === 'void' && node.argument.type === 'NumericLiteral'
  );
}

function isBlank(value: Node): boolean {
  const { type } = unwrap(value);
  return isNothing(value) || type === 'NullLiteral' || type === 'BooleanLiteral';
}

/** `setLoading(false)`, `this.isBusy = false`, `busy.value = false`, `hideSpinner()` */
function endsBusyness(statement: Node): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  if (expression.type === 'AssignmentExpression') {
    const target = unwrap(expression.left);
    const name = nameOfTarget(target);
    return expression.operator === '=' && isFalse(expression.right) && speaksOfWork(name);
  }
  if (!isCall(expression)) return false;
  const name = nameOfCallee(expression.callee) ?? '';
  const [argument, ...others] = expression.arguments;
  const names = [...namesOfReceiver(expression.callee), name];
  if (!names.some((part) => speaksOfWork(part))) return false;
  if (argument === undefined) return wordsOf(name).some((word) => end.has(word));
  return others.length === 0 && isFalse(argument);
}

/** Of a reference (`ref` of Vue, a signal) its own. */
function nameOfTarget(target: Node): string | undefined {
  if (target.type !== 'MemberExpression') return target.type === 'Identifier' ? target.name : undefined;
  const name = propertyName(target);
  return name === 'value' ? nameOfTarget(unwrap(target.object)) : name;
}

function isFalse(node: Node): boolean {
  return node.type === 'BooleanLiteral' && !node.value;
}

function speaksOfWork(name: string | undefined): boolean {
  return name !== undefined && wordsOf(name).some((word) => busy.has(word));
}

/** Does the function give a value anywhere, so that `return;` says that it has none? */
function returnsValue({ body }: FunctionNode): boolean {
  if (body.type !== 'BlockStatement') return true;
  let seen = 0;
  let found = false;
  const visit = (node: Node): void => {
    seen += 1;
    if (found || isFunction(node)) return;
    found = seen > searchLimit || (node.type === 'ReturnStatement' && !isNothing(node.argument));
    if (!found) walkChildren(node, visit);
  };
  walkChildren(body, visit);
  return found;
}
