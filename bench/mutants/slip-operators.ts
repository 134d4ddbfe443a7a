// Slips of the hand: what is written is not what was meant.
import type { Node, NodeOf } from '../../src/languages/typescript/node.ts';
import { enclosingFunction, parentOf, rangeOf, referenceOf } from '../../src/languages/typescript/node.ts';
import type { TypeScriptFile } from '../../src/languages/typescript/typescript.ts';
import type { Damage } from './mutant.ts';
import { calledName, isListed, replaced, sourceOf } from './operator.ts';

const givingCallbacks = ['map', 'filter', 'find', 'some', 'every', 'reduce', 'flatMap', 'findIndex'];

/** `if (a === b)` → `if (a = b)`. */
export function* assignmentInTest(file: TypeScriptFile): Generator<Damage> {
  for (const { test } of file.tree.nodesOf('IfStatement')) {
    if (test.type !== 'BinaryExpression' || !/^={2,3}$/.test(test.operator) || !isPlace(test.left)) continue;
    yield replaced(test, `${sourceOf(file, test.left)} = ${sourceOf(file, test.right)}`);
  }
}

function isPlace(node: Node): boolean {
  const binding = referenceOf(node)?.binding;
  return node.type === 'MemberExpression' || (binding !== undefined && binding.kind !== 'const');
}

/** `a.x === b.x` → `a.x === a.x`. */
export function* comparedWithItself(file: TypeScriptFile): Generator<Damage> {
  for (const { left, right, operator } of file.tree.nodesOf('BinaryExpression'))
    if (
      /^[=!<>]=*$/.test(operator) &&
      left.type === right.type &&
      isName(left) &&
      sourceOf(file, left) !== sourceOf(file, right)
    )
      yield replaced(right, sourceOf(file, left));
}

function isName({ type }: Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression';
}

/** `this.x = x` → `this.x = this.x`. */
export function* assignedToItself(file: TypeScriptFile): Generator<Damage> {
  for (const { left, right, operator } of file.tree.nodesOf('AssignmentExpression'))
    if (operator === '=' && left.type === 'MemberExpression' && isName(right) && !left.computed)
      yield replaced(right, sourceOf(file, left));
}

/** The test of a later branch is that of the first once more. */
export function* repeatedCondition(file: TypeScriptFile): Generator<Damage> {
  for (const { test, alternate } of file.tree.nodesOf('IfStatement'))
    if (alternate?.type === 'IfStatement' && sourceOf(file, test) !== sourceOf(file, alternate.test))
      yield replaced(alternate.test, sourceOf(file, test));
}

/** `{ a: 1, b: 2 }` → `{ a: 1, a: 2 }`. */
export function* repeatedKey(file: TypeScriptFile): Generator<Damage> {
  for (const { properties } of file.tree.nodesOf('ObjectExpression')) {
    const [first, second] = properties.filter(
      (one) =>
        one.type === 'ObjectProperty' && !one.shorthand && !one.computed && one.key.type === 'Identifier',
    ) as readonly NodeOf<'ObjectProperty'>[];
    if (first && second) yield replaced(second.key, sourceOf(file, first.key));
  }
}

export function* repeatedCase(file: TypeScriptFile): Generator<Damage> {
  for (const { cases } of file.tree.nodesOf('SwitchStatement')) {
    const [first, second] = cases.flatMap(({ test }) => test ?? []);
    if (first && second) yield replaced(second, sourceOf(file, first));
  }
}

export function* droppedBreak(file: TypeScriptFile): Generator<Damage> {
  for (const { cases } of file.tree.nodesOf('SwitchStatement'))
    for (const { consequent } of cases.slice(0, -1)) {
      const last = consequent.at(-1);
      if (last?.type === 'BreakStatement' && consequent.length > 1) yield replaced(last, '');
    }
}

export function* droppedCallbackReturn(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('ReturnStatement')) {
    const around = enclosingFunction(node);
    const call = around && parentOf(around);
    if (!node.argument || call?.type !== 'CallExpression' || !around || parentOf(node) !== around.body)
      continue;
    if (givingCallbacks.includes(calledName(call) ?? ''))
      yield replaced(node, `${sourceOf(file, node.argument)};`.replace(/^\{(.*)\};$/s, '({$1});'));
  }
}

/** `.sort((a, b) => a - b)` → `.sort()`. */
export function* droppedComparator(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression')) {
    const [comparator] = node.arguments;
    if (calledName(node) !== 'sort' || !comparator) continue;
    if (/^\(?(\w+), ?(\w+)\)? ?=> ?(?:\1 - \2|\2 - \1)$/.test(sourceOf(file, comparator)))
      yield replaced(comparator, '');
  }
}

/** `i < all.length` → `i <= all.length`. */
export function* oneTooMany(file: TypeScriptFile): Generator<Damage> {
  for (const { test, body } of file.tree.nodesOf('ForStatement')) {
    if (test?.type !== 'BinaryExpression' || test.operator !== '<') continue;
    const length = sourceOf(file, test.right);
    // Behind the end of a text `charAt` gives nothing, and nothing breaks.
    const element = `${length.slice(0, -'.length'.length)}[${sourceOf(file, test.left)}]`;
    if (!length.endsWith('.length') || !sourceOf(file, body).includes(element)) continue;
    const range = { start: rangeOf(test.left).end, end: rangeOf(test.right).start };
    yield { range, replacement: ' <= ' };
  }
}

/** `typeof x === 'undefined'` → `typeof x === 'undefiend'`. */
export function* misspelledType(file: TypeScriptFile): Generator<Damage> {
  for (const { left, right } of file.tree.nodesOf('BinaryExpression'))
    if (left.type === 'UnaryExpression' && left.operator === 'typeof' && right.type === 'StringLiteral')
      yield replaced(
        right,
        `'${right.value.slice(0, -2)}${right.value.slice(-1)}${right.value.slice(-2, -1)}'`,
      );
}

/** `Number.isNaN(x)` → `x === NaN`. */
export function* comparedWithNaN(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression')) {
    const [value] = node.arguments;
    if (calledName(node) === 'isNaN' && value && parentOf(node)?.type !== 'UnaryExpression')
      yield replaced(node, `${sourceOf(file, value)} === NaN`);
  }
}

/** A name of the file is written wrong. Of types the compiler would tell. */
export function* misspelledName(file: TypeScriptFile): Generator<Damage> {
  if (!/\.[cm]?jsx?$/.test(file.path)) return;
  for (const node of file.tree.nodesOf('Identifier')) {
    const reference = referenceOf(node);
    if (reference?.access !== 'read' || !reference.binding || node.name.length < 6) continue;
    if (parentOf(node)?.type === 'CallExpression')
      yield replaced(node, `${node.name.slice(0, -2)}${node.name.at(-1) ?? ''}`);
  }
}

/** The step that brings a `while` to its end is left out. */
export function* droppedStep(file: TypeScriptFile): Generator<Damage> {
  for (const { test, body } of file.tree.nodesOf('WhileStatement')) {
    if (body.type !== 'BlockStatement') continue;
    const name = /^!?\(?(\w+)\b/.exec(sourceOf(file, test))?.[1];
    const steps = body.body.filter((one) => isStepOf(file, one, name));
    if (steps.length === 1 && steps[0] && isListed(steps[0])) yield replaced(steps[0], '');
  }
}

function isStepOf(file: TypeScriptFile, { ...node }: Node, name: string | undefined): boolean {
  if (node.type !== 'ExpressionStatement' || name === undefined) return false;
  const { expression } = node;
  if (expression.type === 'UpdateExpression') return sourceOf(file, expression.argument) === name;
  return expression.type === 'AssignmentExpression' && sourceOf(file, expression.left) === name;
}

/** `run.bind(this)` → `run`. */
export function* droppedBind(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression'))
    if (
      calledName(node) === 'bind' &&
      node.arguments[0]?.type === 'ThisExpression' &&
      node.callee.type === 'MemberExpression' &&
      node.callee.object.type === 'MemberExpression'
    )
      yield replaced(node, sourceOf(file, node.callee.object));
}
