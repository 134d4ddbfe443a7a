import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

/** What calls these does not look at what it is given back. By the number of the function among the arguments. */
const taking: ReadonlyMap<string, number> = new Map([
  ['addEventListener', 1],
  ['setTimeout', 0],
  ['setInterval', 0],
  ['setImmediate', 0],
  ['queueMicrotask', 0],
  ['requestAnimationFrame', 0],
]);

/** `addEventListener('click', () => cart.checkout)`: the function is named, and nobody calls it. */
export function idleHandlerOf(node: NodeOf<'CallExpression' | 'JSXAttribute'>): MisfitArgument | undefined {
  const named = namedBy(node.type === 'JSXAttribute' ? handlerIn(node) : handlerGiven(node));
  return (
    named && {
      kind: 'misfit-argument',
      on: named,
      what: say(
        `This only names \`${nameOfCallee(named) ?? ''}\`, and nobody calls it: nothing happens. Call it, or give it itself.`,
        `这里只是提到 \`${nameOfCallee(named) ?? ''}\`，并没有调用它：什么也不会发生。请调用它，或直接传入它。`,
      ),
    }
  );
}

function handlerGiven(call: NodeOf<'CallExpression'>): Node | undefined {
  const position = taking.get(nameOfCallee(call.callee) ?? '');
  return position === undefined ? undefined : call.arguments[position];
}

/** Of an element of the page: components may well look at what they are given back. */
function handlerIn({ name, value }: NodeOf<'JSXAttribute'>): Node | undefined {
  if (name.type !== 'JSXIdentifier' || !/^on[A-Z]/.test(name.name)) return undefined;
  if (value?.type !== 'JSXExpressionContainer') return undefined;
  return isOfPage(value) ? value.expression : undefined;
}

function namedBy(handler: Node | undefined): Node | undefined {
  if (handler?.type !== 'ArrowFunctionExpression' || handler.async === true) return undefined;
  const named = unwrap(handler.body);
  if (named.type === 'MemberExpression') return named.computed ? undefined : named;
  return named.type === 'Identifier' && !isUndeclared(named, 'undefined') ? named : undefined;
}

function isOfPage(value: Node): boolean {
  const attribute = parentOf(value);
  const element = attribute && parentOf(attribute);
  return (
    element?.type === 'JSXOpeningElement' &&
    element.name.type === 'JSXIdentifier' &&
    /^[a-z]/.test(element.name.name)
  );
}
