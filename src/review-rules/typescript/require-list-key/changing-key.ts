import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { listCallOf } from './list-call-of.ts';

/** `key={Math.random()}`: what is made while the list is drawn, and so is another one the next time. */
export function changingKeyOf(element: NodeOf<'JSXElement' | 'JSXFragment'>): Node | undefined {
  if (element.type === 'JSXFragment') return undefined;
  for (const part of element.openingElement.attributes) {
    if (part.type !== 'JSXAttribute' || part.name.name !== 'key') continue;
    const { value } = part;
    if (value?.type !== 'JSXExpressionContainer') return undefined;
    return isChanging(value.expression) && isDrawnInList(element) ? value.expression : undefined;
  }
  return undefined;
}

function isChanging(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && node.operator === '+'))
    return (partsOf(node) ?? []).some((part) => typeof part !== 'string' && isChanging(part));
  if (!isCall(node)) return false;
  return isMaker(node.callee) || ('object' in node.callee && isChanging(node.callee.object as Node));
}

/** `Math.random`, `crypto.randomUUID`, `nanoid` and `uuid`. */
function isMaker(callee: Node): boolean {
  const name = propertyName(callee);
  if (name !== undefined && 'object' in callee) {
    const object = callee.object as Node;
    if (isGlobalName(object, 'Math') && name === 'random') return true;
    if (isGlobalName(object, 'crypto') && name === 'randomUUID') return true;
  }
  const member = moduleMemberOf(callee);
  if (member === undefined) return false;
  if (member.module === 'uuid') return /^v[147]$/.test(member.path);
  return member.module === 'nanoid' && member.path === 'nanoid';
}

/**
 * In a list that is drawn with the component. One element alone may be meant to start anew, and what a handler makes or a
 * hook keeps is drawn again with the key that it has.
 */
function isDrawnInList(element: Node): boolean {
  let isInList = false;
  for (const around of ancestorsOf(element)) {
    isInList ||= /^(?:For|While|DoWhile)\w*Statement$|^ArrayExpression$/.test(around.type);
    if (!isFunction(around)) continue;
    if (listCallOf(around) === undefined)
      return isInList && (isComponentOrHook(around) || nameOfFunction(around)?.startsWith('render') === true);
    isInList = true;
  }
  return false;
}
