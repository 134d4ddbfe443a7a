// Mistakes with what may not be there.
import type { Node, NodeOf } from '../../src/languages/typescript/node.ts';
import { parentOf, rangeOf, unwrap } from '../../src/languages/typescript/node.ts';
import type { TypeScriptFile } from '../../src/languages/typescript/typescript.ts';
import type { Damage } from './mutant.ts';
import { calledName, isListed, leaves, replaced, sourceOf } from './operator.ts';

/** What is tested for being there at all: `!x`, `x == null`, `x === undefined`. */
function testedForAbsence(test: Node): Node | undefined {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') return named(bare.argument);
  if (bare.type !== 'BinaryExpression' || !/^={2,3}$/.test(bare.operator)) return undefined;
  const { right } = bare;
  const isNothing =
    right.type === 'NullLiteral' || (right.type === 'Identifier' && right.name === 'undefined');
  return isNothing ? named(bare.left) : undefined;
}

function named(node: Node): Node | undefined {
  return node.type === 'Identifier' || node.type === 'MemberExpression' ? node : undefined;
}

function guardsOf(file: TypeScriptFile): readonly (readonly [NodeOf<'IfStatement'>, string])[] {
  return file.tree.nodesOf('IfStatement').flatMap((guard) => {
    const tested = testedForAbsence(guard.test);
    if (tested === undefined || !leaves(guard) || !isListed(guard)) return [];
    const name = sourceOf(file, tested);
    return isOpenedAfter(file, guard, name) ? [[guard, name] as const] : [];
  });
}

/** In the rest of the block a part of it is taken. */
function isOpenedAfter(file: TypeScriptFile, guard: Node, name: string): boolean {
  const block = parentOf(guard);
  if (block === undefined) return false;
  const [from, to] = [rangeOf(guard).end, rangeOf(block).end];
  return file.tree.nodesOf('MemberExpression').some((node) => {
    const { start } = rangeOf(node);
    return start >= from && start < to && sourceOf(file, node.object) === name;
  });
}

export function* droppedGuard(file: TypeScriptFile): Generator<Damage> {
  for (const [guard] of guardsOf(file)) yield replaced(guard, '');
}

/** `if (!x) return;` → `if (x) return;`. */
export function* turnedGuard(file: TypeScriptFile): Generator<Damage> {
  for (const [guard, name] of guardsOf(file)) yield replaced(guard.test, name);
}

/** What it did but leave is kept: `if (!x) { log(); return; }` → `if (!x) { log(); }`. */
export function* droppedReturnOfGuard(file: TypeScriptFile): Generator<Damage> {
  for (const [guard] of guardsOf(file)) {
    if (guard.consequent.type !== 'BlockStatement') continue;
    const last = guard.consequent.body.at(-1);
    if (last !== undefined && guard.consequent.body.length > 1 && last.type !== 'ThrowStatement')
      yield replaced(last, '');
  }
}

/** `x?.y` → `x.y` where the file asks elsewhere whether there is an `x`. */
export function* droppedQuestion(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('OptionalMemberExpression')) {
    if (!node.optional || node.computed) continue;
    const { end } = rangeOf(node.object);
    if (file.text.startsWith('?.', end)) yield { range: { start: end, end: end + 2 }, replacement: '.' };
  }
}

/** `x && x.y` → `x || x.y`, `!x || x.y` → `!x && x.y`. */
export function* turnedJoin(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('LogicalExpression')) {
    const { left, right, operator } = node;
    if (operator === '??') continue;
    const tested = operator === '&&' ? presenceOf(left) : testedForAbsence(left);
    if (tested === undefined) continue;
    const name = sourceOf(file, tested);
    if (!sourceOf(file, right).startsWith(`${name}.`)) continue;
    const [start, end] = [rangeOf(left).end, rangeOf(right).start];
    const between = file.text.slice(start, end);
    yield {
      range: { start, end },
      replacement: between.replace(operator, operator === '&&' ? '||' : '&&'),
    };
  }
}

function presenceOf(node: Node): Node | undefined {
  if (node.type === 'BinaryExpression' && /^!={1,2}$/.test(node.operator))
    return node.right.type === 'NullLiteral' ? named(node.left) : undefined;
  return named(node);
}

/** `Object.assign(target, of(span) || {})` takes nothing as well. */
function isGiven(node: Node): boolean {
  const call = parentOf(node);
  return call?.type === 'CallExpression' && calledName(call) === 'assign';
}

/** `const x = find(…) || {}` and the like: `x` may be nothing now. */
export function* droppedDefault(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('LogicalExpression')) {
    const { left, right, operator } = node;
    const isEmpty =
      (right.type === 'ObjectExpression' && right.properties.length === 0) ||
      (right.type === 'ArrayExpression' && right.elements.length === 0);
    if (operator === '&&' || !isEmpty || left.type !== 'CallExpression' || isGiven(node)) continue;
    yield replaced(node, sourceOf(file, left));
  }
}
