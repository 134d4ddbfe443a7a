import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { keyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { globalPathOf } from './global-path.ts';

/** A call of `addEventListener` or `removeEventListener`. undefined in it means: cannot be told. */
export interface ListenerCall {
  readonly node: NodeOf<'CallExpression' | 'OptionalCallExpression'>;
  /** From the global object on: `window`, `document.body`. */
  readonly target: string | undefined;
  readonly event: string | undefined;
  readonly handler: Node | undefined;
  readonly capture: boolean | undefined;
  /** It ends by itself: `{ once: true }`, `{ signal }`. */
  readonly endsItself: boolean;
}

export function listenerCallOf(
  node: NodeOf<'CallExpression' | 'OptionalCallExpression'>,
  method: 'addEventListener' | 'removeEventListener',
): ListenerCall | undefined {
  const callee = unwrap(node.callee);
  if (callee.type === 'Identifier') {
    if (callee.name !== method || globalPathOf(callee) !== method) return undefined;
    return read(node, 'window');
  }
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined;
  if (callee.computed || keyName({ key: callee.property }) !== method) return undefined;
  return read(node, globalPathOf(callee.object));
}

function read(node: ListenerCall['node'], target: string | undefined): ListenerCall {
  const [event, handler, options] = node.arguments;
  const isPlain = node.arguments.every((argument) => argument.type !== 'SpreadElement');
  const name = event === undefined ? undefined : writtenValue(event);
  return {
    node,
    target,
    event: isPlain && name?.type === 'StringLiteral' ? name.value : undefined,
    handler: isPlain ? handler : undefined,
    ...optionsOf(isPlain ? options : node),
  };
}

function optionsOf(node: Node | undefined): Pick<ListenerCall, 'capture' | 'endsItself'> {
  if (node === undefined) return { capture: false, endsItself: false };
  const value = writtenValue(node);
  if (value.type === 'BooleanLiteral') return { capture: value.value, endsItself: false };
  if (value.type !== 'ObjectExpression') return { capture: undefined, endsItself: false };
  let capture: boolean | undefined = false;
  let endsItself = false;
  for (const property of value.properties) {
    const name = property.type === 'ObjectProperty' ? keyName(property) : undefined;
    if (name === undefined) return { capture: undefined, endsItself };
    const given = property.type === 'ObjectProperty' ? property.value : property;
    if (name === 'signal') endsItself = true;
    if (name === 'once') endsItself = given.type !== 'BooleanLiteral' || given.value;
    if (name === 'capture') capture = given.type === 'BooleanLiteral' ? given.value : undefined;
  }
  return { capture, endsItself };
}

/** Are both the same function? undefined: cannot be told. */
export function isSameHandler(added: Node | undefined, removed: Node | undefined): boolean | undefined {
  if (added === undefined || removed === undefined) return undefined;
  const [one, other] = [unwrap(added), unwrap(removed)];
  const [binding, otherBinding] = [referenceOf(one)?.binding, referenceOf(other)?.binding];
  if (binding !== undefined && binding === otherBinding) return true;
  if (isSameExpression(one, other)) return true;
  const [value, otherValue] = [writtenValue(one), writtenValue(other)];
  if (value === otherValue || isSameExpression(value, otherValue)) return true;
  return isMadeHere(one) || isMadeHere(other) ? false : undefined;
}

/** A function that nothing else can be: written, or bound, in the very call. */
export function isMadeHere(node: Node): boolean {
  if (isFunction(node)) return true;
  if (node.type !== 'CallExpression') return false;
  const callee = unwrap(node.callee);
  return (
    callee.type === 'MemberExpression' && !callee.computed && keyName({ key: callee.property }) === 'bind'
  );
}
