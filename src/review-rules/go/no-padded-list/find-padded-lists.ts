import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isOnlyAppended } from './is-only-appended.ts';

/** A list that was made with all its elements, and gets as many again behind them. */
export interface PaddedList {
  /** `out = append(out, x)` */
  readonly append: GoNode;
  /** `out` */
  readonly list: GoNode;
  /** `len(users)` of `make([]User, len(users))` */
  readonly size: GoNode;
  /** `make` says how much room there shall be, too. */
  readonly hasRoom: boolean;
}

/** `out := make([]T, size)` */
interface Made extends Omit<PaddedList, 'append'> {
  readonly statement: GoNode;
  readonly owner: GoNode;
}

export function* findPaddedLists({ tree, text }: GoFile): Generator<PaddedList> {
  if (!/\bmake\(\[\]/.test(text) || !/=\s*append\(/.test(text)) return;
  for (const kind of ['short_var_declaration', 'assignment_statement', 'var_spec'])
    for (const statement of tree.nodesOf(kind)) {
      const made = madeBy(statement, tree);
      const append = made === undefined ? undefined : appendOfEach(made, tree);
      if (made !== undefined && append !== undefined) yield { ...made, append };
    }
}

function madeBy(statement: GoNode, tree: GoTree): Made | undefined {
  const [list, ...others] = targetsOf(statement);
  const value = childOf(statement, 'right') ?? childOf(statement, 'value');
  const [call] = value === undefined ? [] : partsOf(value);
  if (list === undefined || others.length > 0 || call?.kind !== 'call_expression') return undefined;
  const callee = childOf(call, 'function');
  if (callee === undefined || tree.textOf(callee) !== 'make') return undefined;
  const [type, size, room] = argumentsOf(call);
  const owner = functionAround(statement);
  if (type?.kind !== 'slice_type' || size === undefined || owner === undefined) return undefined;
  if (size.kind.endsWith('_literal') || !/^[\w.]+$/.test(tree.textOf(list))) return undefined;
  return { statement, list, size, owner, hasRoom: room !== undefined };
}

function targetsOf(statement: GoNode): readonly GoNode[] {
  const left = childOf(statement, 'left');
  if (left !== undefined) return partsOf(left);
  return statement.children.filter(({ field }) => field === 'name');
}

/** In a loop over as many things as the list was made for, and nothing else is done with the list until then. */
function appendOfEach(made: Made, tree: GoTree): GoNode | undefined {
  const name = tree.textOf(made.list);
  for (const append of tree.nodesOf('assignment_statement')) {
    if (append.start < made.statement.end || !isInside(append, made.owner)) continue;
    if (!isAppend(append, name, tree)) continue;
    const loop = loopAround(append, made);
    if (loop === undefined || functionAround(append) !== made.owner) return undefined;
    const sizes = sizesOf(made, tree);
    const isOfEach = countOf(loop, tree).some((count) => sizes.includes(count));
    return isOfEach && isOnlyAppended(name, made, loop, tree) ? append : undefined;
  }
  return undefined;
}

function isAppend(statement: GoNode, name: string, tree: GoTree): boolean {
  const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
  if (left === undefined || right === undefined || tree.textOf(left) !== name) return false;
  return tree.textOf(right).replace(/\s+/g, '').startsWith(`append(${name},`);
}

/** The outermost one behind the place where the list was made. */
function loopAround(append: GoNode, { statement, owner }: Made): GoNode | undefined {
  return [...nodesAround(append)].findLast(
    (one) => one.kind === 'for_statement' && one.start >= statement.end && isInside(one, owner),
  );
}

/** How often the loop turns, as a size is written: `len(users)` of `range users`, `n` of `i < n`. */
function countOf(loop: GoNode, tree: GoTree): readonly string[] {
  const over = childOf(kindIn(loop, 'range_clause') ?? loop, 'right');
  if (over !== undefined) return [`len(${tree.textOf(over)})`, tree.textOf(over)];
  const condition = childOf(kindIn(loop, 'for_clause') ?? loop, 'condition');
  const bound = condition === undefined ? undefined : childOf(condition, 'right');
  return bound === undefined ? [] : [tree.textOf(bound)];
}

/** `len(users)`; and of `n` what it stands for: `n := len(users)`. */
function sizesOf({ size, statement, owner }: Made, tree: GoTree): readonly string[] {
  const written = tree.textOf(size);
  if (size.kind !== 'identifier') return [written];
  const before = tree.textOf({ start: owner.start, end: statement.start });
  const [given, ...others] = before.matchAll(new RegExp(`(?<![\\w.])${written} :?= ([^\\r\\n]+)`, 'g'));
  const value = /^len\([\w.]+\)(?=\s*(?:$|\/[/*]))/.exec(given?.[1] ?? '')?.[0];
  return others.length === 0 && value !== undefined ? [written, value] : [written];
}
