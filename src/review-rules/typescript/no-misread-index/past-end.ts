import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

type For = NodeOf<'ForStatement'>;

export interface PastEnd {
  readonly kind: 'past-end';
  /** `i <= list.length`; counting down, `i = list.length` at the beginning. */
  readonly at: Node;
  readonly round: 'first' | 'last';
  /** `list[i]` */
  readonly element: Node;
}

/** `for (let i = 0; i <= list.length; i++)`, where `list[i]` is used as if it were always there. */
export function pastEndOf(loop: For): PastEnd | undefined {
  const { test } = loop;
  if (test?.type !== 'BinaryExpression') return undefined;
  const counter = unwrap(test.left);
  if (counter.type !== 'Identifier') return undefined;
  const isUp = test.operator === '<=' && steps(loop, counter.name, '+');
  const start = isUp ? undefined : startOfCountdown(loop, test, counter.name);
  const list = lengthOf(isUp ? test.right : start);
  if (list === undefined) return undefined;
  const element = elementUsed(loop.body, { list, counter: counter.name });
  if (element === undefined) return undefined;
  return { kind: 'past-end', at: start ?? test, round: isUp ? 'last' : 'first', element };
}

/** `list` of `list.length` */
function lengthOf(node: Node | null | undefined): string | undefined {
  const end = node == null ? undefined : unwrap(node);
  return end !== undefined && propertyName(end) === 'length' && 'object' in end
    ? expressionKey(end.object as Node)
    : undefined;
}

/** `list.length` of `for (let i = list.length; i >= 0; i--)` */
function startOfCountdown(
  loop: For,
  { operator, right }: NodeOf<'BinaryExpression'>,
  counter: string,
): Node | undefined {
  const least = unwrap(right);
  const isToZero =
    least.type === 'NumericLiteral'
      ? operator === '>=' && least.value === 0
      : operator === '>' &&
        least.type === 'UnaryExpression' &&
        least.operator === '-' &&
        least.argument.type === 'NumericLiteral' &&
        least.argument.value === 1;
  if (!isToZero || !steps(loop, counter, '-')) return undefined;
  const { init } = loop;
  if (init?.type === 'AssignmentExpression')
    return init.operator === '=' && isNamed(init.left, counter) ? init.right : undefined;
  if (init?.type !== 'VariableDeclaration') return undefined;
  return (
    init.declarations.find(({ id }) => id.type === 'Identifier' && id.name === counter)?.init ?? undefined
  );
}

function steps({ update }: For, counter: string, sign: '+' | '-'): boolean {
  if (update?.type === 'UpdateExpression')
    return update.operator === `${sign}${sign}` && isNamed(update.argument, counter);
  return (
    update?.type === 'AssignmentExpression' && update.operator === `${sign}=` && isNamed(update.left, counter)
  );
}

interface Counting {
  readonly list: string;
  readonly counter: string;
}

/** undefined: the body asks for the end, changes the list or the counter, or reckons with nothing being there. */
function elementUsed(body: Node, counting: Counting): Node | undefined {
  /** The names that hold an element. */
  const holders = new Map<Binding, Node>();
  let first: Node | undefined;
  let opened: Node | undefined;
  const isReckonedWith = holds(body, (node) => {
    const held = isElement(node, counting) ? node : elementIn(node, holders);
    if (held === undefined) return asksForEnd(node, counting);
    const isFirst = first === undefined || held !== node;
    first ??= held;
    // It throws here, whatever comes behind.
    if (isOpened(node)) opened = held;
    const holder = held === node ? holderOf(node) : undefined;
    if (holder !== undefined) holders.set(holder, node);
    return opened !== undefined || (isFirst && holder === undefined && !isTakenForGiven(node));
  });
  return opened ?? (isReckonedWith || holders.size > 0 ? undefined : first);
}

/** The element that a name holds. */
function elementIn(name: Node, holders: ReadonlyMap<Binding, Node>): Node | undefined {
  if (holders.size === 0 || name.type !== 'Identifier') return undefined;
  const reference = referenceOf(name);
  return reference?.binding === undefined || reference.access === 'write'
    ? undefined
    : holders.get(reference.binding);
}

/** `row` of `const row = rows[i]` and `row = rows[i];` */
function holderOf(element: Node): Binding | undefined {
  const around = parentOf(element);
  if (around?.type === 'VariableDeclarator') return referenceOf(around.id)?.binding;
  const isStatement =
    around?.type === 'AssignmentExpression' &&
    around.operator === '=' &&
    keyOf(element) === 'right' &&
    parentOf(around)?.type === 'ExpressionStatement';
  return isStatement && around.left.type === 'Identifier' ? referenceOf(around.left)?.binding : undefined;
}

/** A member of nothing throws: `x.a`, `const { a } = x`, `x()`; so does one of what a table has under no name: `table[x].a`. */
function isOpened(node: Node): boolean {
  const around = parentOf(node);
  switch (around?.type) {
    case 'MemberExpression':
      return (
        keyOf(node) === 'object' ||
        (around.computed && keyOf(around) === 'object' && parentOf(around)?.type === 'MemberExpression')
      );
    case 'CallExpression':
      return keyOf(node) === 'callee';
    case 'VariableDeclarator':
      return around.id.type === 'ObjectPattern';
    default:
      return false;
  }
}

function isElement(node: Node, { list, counter }: Counting): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.computed &&
    isNamed(node.property, counter) &&
    expressionKey(node.object) === list
  );
}

/** Whatever else is called may be told of the end by it: `state = step(state, text[i])`. */
const taking =
  /^(?:push|unshift|add|append|appendChild|concat|log|print|alert|Number|String|parse(?:Int|Float)|max|min|abs|round|floor|ceil)$/;

/** A sum with nothing is no number, and nothing is handed on as if it were an element: `found.push(rows[i])`, `to[i] = from[i]`. */
function isTakenForGiven(element: Node): boolean {
  const around = parentOf(element);
  switch (around?.type) {
    case 'CallExpression':
      return keyOf(element) === 'arguments' && taking.test(nameOfCallee(around.callee) ?? '');
    case 'AssignmentExpression':
      return (
        keyOf(element) === 'right' &&
        (/^[-+*/]=$/.test(around.operator) || around.left.type === 'MemberExpression')
      );
    case 'BinaryExpression':
      return /^[-+*/]$/.test(around.operator);
    default:
      return false;
  }
}

/** `list.length` again, a comparison of the counter, and whatever sets one of the two. */
function asksForEnd(node: Node, { list, counter }: Counting): boolean {
  switch (node.type) {
    case 'MemberExpression':
      // `rows[i - 1]` beside `rows[i]`: both ends may be meant.
      return expressionKey(node.object) === list;
    case 'BinaryExpression':
      return (
        /^(?:[<>]=?|[!=]==?)$/.test(node.operator) &&
        (isNamed(node.left, counter) || isNamed(node.right, counter))
      );
    case 'UpdateExpression':
      return isNamed(node.argument, counter);
    case 'AssignmentExpression':
      return isNamed(node.left, counter) || expressionKey(node.left) === list;
    case 'BreakStatement':
    case 'TryStatement':
      return true;
    default:
      return false;
  }
}

/** A fix: `i < list.length`, or `i = list.length - 1`. */
export function keepInside({ at, round }: PastEnd, { text }: TypeScriptFile): FixDraft {
  if (round === 'first' || at.type !== 'BinaryExpression') {
    const { end } = rangeOf(at);
    return {
      title: say('Begin with the last one', '从最后一个开始'),
      edits: [{ range: { start: end, end }, text: ' - 1' }],
    };
  }
  const [start, end] = [rangeOf(at.left).end, rangeOf(at.right).start];
  return {
    title: say('Count up to the last one', '只数到最后一个'),
    edits: [{ range: { start, end }, text: text.slice(start, end).replace('<=', '<') }],
  };
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
