import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { NullSource } from './null-source.ts';

/** `event.target.closest('.card')` in a listener of the whole page: who clicks beside each card finds none. */
export function isAnywhereInPage({ call, subject }: NullSource): boolean {
  const [selector] = call.arguments;
  if (selector?.type !== 'StringLiteral' || /^(?:html|body|\*|:root)$/.test(selector.value)) return false;
  const target = unwrap(subject);
  if (target.type !== 'MemberExpression' || propertyName(target) !== 'target') return false;
  const binding = referenceOf(unwrap(target.object))?.binding;
  const listener = binding?.kind === 'param' ? binding.scope.node : undefined;
  return listener !== undefined && isFunction(listener) && listensToPage(listener);
}

function listensToPage(listener: Node): boolean {
  const call = parentOf(listener);
  if (call?.type !== 'CallExpression' || keyOf(listener) !== 'arguments') return false;
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'addEventListener') return false;
  const page = unwrap(callee.object);
  if (page.type === 'MemberExpression')
    return propertyName(page) === 'body' && isGlobalName(page.object, 'document');
  return isGlobalName(page, 'document') || isGlobalName(page, 'window');
}
