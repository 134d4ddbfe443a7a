import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isSetOrMap } from './is-set-or-map.ts';

/** `{items.length && <List />}`: of an empty list, a `0` is drawn. */
export interface RenderedZero {
  readonly kind: 'rendered-zero';
  readonly count: Node;
}

export function* renderedZerosIn({ tree, text }: TypeScriptFile): Generator<RenderedZero, void> {
  for (const logical of tree.nodesOf('LogicalExpression')) {
    if (logical.operator !== '&&' || !/^JSX(?:Element|Fragment)$/.test(unwrap(logical.right).type)) continue;
    const count = countBefore(logical);
    if (count === undefined || !isDrawn(logical)) continue;
    const { start, end } = rangeOf(count);
    if (!isAskedBefore(logical, text.slice(start, end), text)) yield { kind: 'rendered-zero', count };
  }
}

/** `items.length` of `items.length && …` and `isOpen && items.length && …` */
function countBefore({ left }: NodeOf<'LogicalExpression'>): Node | undefined {
  const bare = unwrap(left);
  const last = bare.type === 'LogicalExpression' && bare.operator === '&&' ? unwrap(bare.right) : bare;
  const isMember = last.type === 'MemberExpression' || last.type === 'OptionalMemberExpression';
  if (!isMember) return undefined;
  const name = propertyName(last);
  return name === 'length' || (name === 'size' && isSetOrMap(last.object)) ? last : undefined;
}

/** Its value is a child of an element, whichever way it takes there. */
function isDrawn(logical: Node): boolean {
  let at = logical;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    if (around.type === 'JSXExpressionContainer')
      return /^JSX(?:Element|Fragment)$/.test(parentOf(around)?.type ?? '');
    const isSame =
      around.type === 'ParenthesizedExpression' ||
      (around.type === 'ConditionalExpression' && keyOf(at) !== 'test') ||
      (around.type === 'LogicalExpression' && keyOf(at) === 'right');
    if (!isSame) return false;
    at = around;
  }
  return false;
}

/** `if (!items.length) return null;` above, or a condition around it that looks at the same. */
function isAskedBefore(logical: Node, count: string, text: string): boolean {
  let inner: Node = logical;
  for (const around of ancestorsOf(logical)) {
    if ('test' in around && around.test !== inner && asks(around.test as Node, count, text)) return true;
    if (around.type === 'LogicalExpression' && around.left !== inner && asks(around.left, count, text))
      return true;
    if (around.type === 'BlockStatement' && isLeftBefore(around, inner, count, text)) return true;
    if (isFunction(around) && around.body.type === 'BlockStatement' && /^[A-Z]/.test(nameIn(around)))
      return false;
    inner = around;
  }
  return false;
}

function nameIn(owner: Node): string {
  return 'id' in owner && owner.id?.type === 'Identifier' ? owner.id.name : '';
}

function isLeftBefore({ body }: NodeOf<'BlockStatement'>, inner: Node, count: string, text: string): boolean {
  return body
    .slice(0, mostStatements)
    .some(
      (one) =>
        one.type === 'IfStatement' && rangeOf(one).end <= rangeOf(inner).start && asks(one.test, count, text),
    );
}

/** What stands below so many is not looked at. */
const mostStatements = 50;
/** Longer conditions are not looked through. */
const longest = 2_000;

function asks(test: Node, count: string, text: string): boolean {
  const { start, end } = rangeOf(test);
  return end - start < longest && text.slice(start, end).includes(count);
}
