import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { setterOfState } from '../_kit/react/setter-of-state.ts';
import { isFieldArray } from './field-array.ts';
import { listCallOf } from './list-call-of.ts';

/** A setter used more often is not looked through. */
const mostUses = 30;

/**
 * `key={index}` of a list that the component keeps and takes items out of, around something that keeps what the user
 * typed: after that the next item has it.
 */
export function indexKeyOf(element: NodeOf<'JSXElement' | 'JSXFragment'>): Node | undefined {
  if (element.type === 'JSXFragment') return undefined;
  const key = keyIn(element);
  const binding = key && referenceOf(key)?.binding;
  const callback = binding?.kind === 'param' ? binding.scope.node : undefined;
  const [declaration] = binding?.declarations ?? [];
  if (callback === undefined || !isFunction(callback) || callback.params[1] !== declaration) return undefined;
  if (enclosingFunction(element) !== callback) return undefined;
  const call = listCallOf(callback)?.call;
  const list = call !== undefined && 'object' in call.callee ? unwrap(call.callee.object as Node) : undefined;
  if (list !== undefined && isFieldArray(list)) return mayKeepText(element) ? key : undefined;
  const setter = list && setterOfState(list);
  return setter !== undefined && takesOut(setter) && holdsField(element) ? key : undefined;
}

function keyIn({ openingElement }: NodeOf<'JSXElement'>): Node | undefined {
  for (const part of openingElement.attributes) {
    if (part.type !== 'JSXAttribute' || part.name.name !== 'key') continue;
    return part.value?.type === 'JSXExpressionContainer' ? unwrap(part.value.expression) : undefined;
  }
  return undefined;
}

/** Some item in the middle goes, or others get another place. */
function takesOut({ references }: Binding): boolean {
  if (references.length > mostUses) return false;
  return references.some(({ access, identifier }) => {
    const call = access === 'read' ? parentOf(identifier) : undefined;
    if (call === undefined || !isCall(call) || call.callee !== identifier) return false;
    return call.arguments.some((one) =>
      holds(
        one,
        (part) =>
          isCall(part) &&
          /^(?:filter|toSpliced|splice|sort|toSorted|reverse|toReversed)$/.test(
            nameOfCallee(part.callee) ?? '',
          ),
      ),
    );
  });
}

/** A field, or a component that may have one: an item that is only shown is drawn again. */
function mayKeepText(element: Node): boolean {
  return holds(element, (part) => {
    if (part.type !== 'JSXOpeningElement') return false;
    return part.name.type !== 'JSXIdentifier' || /^(?:input|textarea|select|[A-Z].*)$/.test(part.name.name);
  });
}

/** A field that nobody tells its value. */
function holdsField(element: Node): boolean {
  return holds(element, (part) => {
    if (part.type !== 'JSXOpeningElement' || part.name.type !== 'JSXIdentifier') return false;
    if (!/^(?:input|textarea|select)$/.test(part.name.name)) return false;
    const names = part.attributes.map((one) => (one.type === 'JSXAttribute' ? one.name.name : '...'));
    return !names.some((name) => name === 'value' || name === 'checked' || name === '...');
  });
}
