import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

const mostUses = 50;
const logging =
  /^(?:log|error|warn|warning|info|debug|trace|fatal|captureException|captureError|noticeError|trackException|report\w*|String)$/;
const loggers = /^_?(?:console|log|logger|\w*[lL]ogger|Sentry|sentry)$/;
/** What is read of any error to say what happened. */
const telling = /^(?:message|stack|name|toString)$/;
/** Functions that let what is no failure pass. */
const passing = /rethrow|isRedirect|isNotFound|isHttpError|isResponse|isBoom|isDynamic|isNextRouter/i;

/** May the handler let the thrown value on its way, or look at what it is? */
export function keepsWhatWasThrown({ param, body }: NodeOf<'CatchClause'>): boolean {
  if (asksForKind(body)) return true;
  if (param == null) return false;
  if (param.type !== 'Identifier') return !onlyTells(param);
  const references = (referenceOf(param)?.binding?.references ?? []).filter(({ isInitial }) => !isInitial);
  return references.length > mostUses || !references.every(({ identifier }) => isTold(identifier));
}

function onlyTells(pattern: Node): boolean {
  return (
    pattern.type === 'ObjectPattern' &&
    pattern.properties.every(
      (one) => one.type === 'ObjectProperty' && one.key.type === 'Identifier' && telling.test(one.key.name),
    )
  );
}

function asksForKind(body: Node): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (found || isFunction(node)) return;
    found = isCall(node) && passing.test(nameOfCallee(node.callee) ?? '');
    walkChildren(node, visit);
  };
  visit(body);
  return found;
}

/** It is logged, its text is read, or it becomes the cause of another one. */
function isTold(use: Node): boolean {
  let at = use;
  let around = parentOf(at);
  while (around !== undefined && unwrap(around) !== around) {
    at = around;
    around = parentOf(at);
  }
  switch (around?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return telling.test(propertyName(around) ?? '');
    case 'BinaryExpression':
      return around.operator === 'instanceof' && isPlainError(around.right);
    case 'TemplateLiteral':
      return true;
    case 'ObjectProperty':
      return isLogged(parentOf(around)) || (around.key.type === 'Identifier' && around.key.name === 'cause');
    case 'ConditionalExpression':
      return keyOf(at) !== 'test' && isLogged(around);
    default:
      return isLogged(at);
  }
}

function isPlainError({ type, ...node }: Node): boolean {
  return type === 'Identifier' && 'name' in node && node.name === 'Error';
}

function isLogged(argument: Node | undefined): boolean {
  const call = argument && keyOf(argument) === 'arguments' ? parentOf(argument) : undefined;
  if (call === undefined || !isCall(call) || !logging.test(nameOfCallee(call.callee) ?? '')) return false;
  const owner = namesOfReceiver(call.callee).at(-1);
  // A function of this name may throw again.
  return owner === undefined ? nameOfCallee(call.callee) === 'String' : loggers.test(owner);
}
