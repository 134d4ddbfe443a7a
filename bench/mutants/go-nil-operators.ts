// Mistakes with what may be nil, or too short.
import type { GoFile } from '../../src/languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../src/languages/go/node.ts';
import type { GoNode } from '../../src/languages/go/node.ts';
import * as at from './go-operator.ts';
import type { Damage } from './mutant.ts';

function restOfBlock(node: GoNode): { start: number; end: number } {
  return { start: node.end, end: node.parent?.end ?? node.end };
}

/** `if x == nil { …; return }`, and `x` is opened after it. */
function* nilGuards(file: GoFile): Generator<readonly [guard: GoNode, name: string]> {
  for (const guard of file.tree.nodesOf('if_statement')) {
    const [, name] = /^([\w.]+) == nil$/.exec(at.conditionText(file, guard)) ?? [];
    if (name === undefined || !at.isLeavingTest(guard) || !at.isListed(guard)) continue;
    if (at.isOpened(file, name, restOfBlock(guard))) yield [guard, name];
  }
}

export function* droppedNilGuard(file: GoFile): Generator<Damage> {
  for (const [guard] of nilGuards(file)) yield at.dropped(file, guard);
}

/** `if x == nil { return }` → `if x != nil { return }`. */
export function* turnedNilGuard(file: GoFile): Generator<Damage> {
  for (const [guard, name] of nilGuards(file)) {
    const condition = childOf(guard, 'condition');
    if (condition) yield at.replaced(condition, `${name} != nil`);
  }
}

/** What it did but leave is kept. */
export function* droppedReturnOfNilGuard(file: GoFile): Generator<Damage> {
  for (const [guard] of nilGuards(file)) {
    const inside = at.statementsOf(childOf(guard, 'consequence'));
    const last = inside.at(-1);
    if (last !== undefined && inside.length > 1) yield at.dropped(file, last);
  }
}

/** `x != nil && x.y` → `x != nil || x.y`, and the other way round. */
export function* turnedJoin(file: GoFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('binary_expression')) {
    const [left, operator, right] = ['left', 'operator', 'right'].map((field) => childOf(node, field));
    if (!left || !operator || !right || !/^(?:&&|\|\|)$/.test(operator.kind)) continue;
    const sign = operator.kind === '&&' ? '!=' : '==';
    const [, name, found] = /^([\w.]+) ([!=]=) nil$/.exec(at.sourceOf(file, left)) ?? [];
    if (name !== undefined && found === sign && at.isOpened(file, name, right))
      yield at.replaced(operator, operator.kind === '&&' ? '||' : '&&');
  }
}

/** `v, ok := …; if !ok { return }` → `v := …`. */
function* uncheckedReads(
  file: GoFile,
  kind: string,
): Generator<readonly [Damage, read: GoNode, name: string]> {
  for (const giving of file.tree.nodesOf('short_var_declaration')) {
    const [name, ok, ...more] = at.targetsOf(file, giving);
    const read = at.sourceNode(giving);
    const test = partBeside(giving, 1);
    const left = childOf(giving, 'left');
    if (!name || !ok || name === '_' || more.length > 0 || read?.kind !== kind || !test || !left) continue;
    if (at.conditionText(file, test) !== `!${ok}` || !at.isLeavingTest(test)) continue;
    const around = at.functionAround(giving);
    if (around === undefined || at.isNamed(file, ok, { start: test.end, end: around.end })) continue;
    yield [at.together(file, [at.replaced(left, name), at.dropped(file, test)]), read, name];
  }
}

export function* uncheckedAssertion(file: GoFile): Generator<Damage> {
  for (const [damage] of uncheckedReads(file, 'type_assertion_expression')) yield damage;
}

/** Of a map that the file says to hold pointers, and what is read is opened. */
export function* uncheckedMapRead(file: GoFile): Generator<Damage> {
  for (const [damage, read, name] of uncheckedReads(file, 'index_expression')) {
    const operand = childOf(read, 'operand');
    const [map] = operand === undefined ? [] : (/\w+$/.exec(at.sourceOf(file, operand)) ?? []);
    const around = at.functionAround(read);
    if (map === undefined || around === undefined) continue;
    const ofPointers = new RegExp(`\\b${map}(?:\\s+|\\s*:?= make\\()map\\[[\\w.]+\\]\\*`);
    if (ofPointers.test(file.text) && at.isOpened(file, name, { start: damage.range.end, end: around.end }))
      yield damage;
  }
}

/** `m := make(map[K]V)` → `var m map[K]V`, and something is put there. */
export function* unmadeMap(file: GoFile): Generator<Damage> {
  for (const giving of file.tree.nodesOf('short_var_declaration')) {
    const source = at.sourceNode(giving);
    const [name, ...more] = at.targetsOf(file, giving);
    const around = at.functionAround(giving);
    if (source === undefined || name === undefined || more.length > 0 || around === undefined) continue;
    const [, type] = /^make\((map\[[^(]*?)(?:, [^,]*)?\)$|^$/.exec(at.sourceOf(file, source)) ?? [];
    const made = type ?? emptyMap(file, source);
    const rest = file.text.slice(giving.end, around.end);
    if (
      made !== undefined &&
      at.isListed(giving) &&
      new RegExp(`(?<![\\w.])${name}\\[[^\\n]*\\] = `).test(rest)
    )
      yield at.replaced(giving, `var ${name} ${made}`);
  }
}

function emptyMap(file: GoFile, node: GoNode): string | undefined {
  const [, type] = /^(map\[.*\].*)\{\}$/.exec(at.sourceOf(file, node)) ?? [];
  return node.kind === 'composite_literal' ? type : undefined;
}

/** `if len(x) < 2 { return }` is left out before `x[1]`. */
export function* droppedLengthGuard(file: GoFile): Generator<Damage> {
  for (const guard of file.tree.nodesOf('if_statement')) {
    if (!at.isLeavingTest(guard) || !at.isListed(guard)) continue;
    const [, name] = /^len\(([\w.]+)\) (?:<=?|==|!=) [\w]+$/.exec(at.conditionText(file, guard)) ?? [];
    if (name === undefined) continue;
    const { start, end } = restOfBlock(guard);
    const isIndexed = ['index_expression', 'slice_expression'].some((kind) =>
      file.tree
        .nodesOf(kind)
        .some((node) => node.start >= start && node.end <= end && takesPlace(file, node, name)),
    );
    if (isIndexed) yield at.dropped(file, guard);
  }
}

/** `x[0]`, `x[2:]`, `x[len(x)-1]` */
function takesPlace(file: GoFile, node: GoNode, name: string): boolean {
  const [operand, place] = partsOf(node);
  if (operand === undefined || place === undefined || at.sourceOf(file, operand) !== name) return false;
  const text = at.sourceOf(file, place);
  return node.kind === 'index_expression' ? /^\d+$|^len\(/.test(text) : /^[1-9]\d*$/.test(text);
}

/** `for i := 0; i < len(x); i++ { x[i] }` → `i <= len(x)`. */
export function* oneTooFar(file: GoFile): Generator<Damage> {
  for (const clause of file.tree.nodesOf('for_clause')) {
    const condition = childOf(clause, 'condition');
    const operator = condition && childOf(condition, 'operator');
    const body = clause.parent && childOf(clause.parent, 'body');
    if (!condition || !operator || !body) continue;
    const [, index, list] = /^(\w+) < len\(([\w.]+)\)$/.exec(at.sourceOf(file, condition)) ?? [];
    if (index !== undefined && at.sourceOf(file, body).includes(`${list ?? ''}[${index}]`))
      yield at.replaced(operator, '<=');
  }
}
