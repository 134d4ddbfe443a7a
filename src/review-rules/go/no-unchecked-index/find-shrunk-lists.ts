import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isFunction } from '../_kit/functions.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** An element is taken out of the list that a loop goes through by its positions of before, and the loop goes on. */
export interface ShrunkList {
  readonly shrunk: GoNode;
  readonly list: string;
  readonly position: string;
  /** It is taken out where it is equal to something: mostly there is only one. */
  readonly isOfOne: boolean;
}

export const mayShrink = /= append\([\w.]+\[:\w+\], [\w.]+\[\w+ ?\+ ?1:\]\.\.\.\)|= slices\.Delete\(/;

export function* findShrunkLists(tree: GoTree): Generator<ShrunkList, void> {
  for (const statement of tree.nodesOf('assignment_statement')) {
    const removal = removalBy(statement, tree);
    if (removal === undefined) continue;
    const loop = loopOver(statement, removal, tree);
    if (loop === undefined || isLeftAfter(statement, loop, tree)) continue;
    yield { shrunk: statement, ...removal, isOfOne: isOfOne(statement, loop, tree) };
  }
}

type Removal = Pick<ShrunkList, 'list' | 'position'>;

/** `xs = append(xs[:i], xs[i+1:]...)`, `xs = slices.Delete(xs, i, i+1)` */
function removalBy(statement: GoNode, tree: GoTree): Removal | undefined {
  const [target, ...targets] = partsOf(childOf(statement, 'left') ?? statement);
  const [call, ...calls] = partsOf(childOf(statement, 'right') ?? statement);
  if (target === undefined || call?.kind !== 'call_expression' || targets.length + calls.length > 0)
    return undefined;
  const list = tree.textOf(target);
  const given = argumentsOf(call).map((one) => tree.textOf(one).replaceAll(' ', ''));
  const [first = '', second = '', third = ''] = given;
  const callee = tree.textOf(childOf(call, 'function') ?? call);
  if (callee === 'slices.Delete')
    return first === list && third === `${second}+1` && /^\w+$/.test(second)
      ? { list, position: second }
      : undefined;
  const position = first.startsWith(`${list}[:`) ? first.slice(list.length + 2, -1) : '';
  const isOne = callee === 'append' && /^\w+$/.test(position) && second.startsWith(`${list}[${position}+1:]`);
  return isOne ? { list, position } : undefined;
}

/** The loop around it that goes through the list by that position. */
function loopOver(statement: GoNode, { list, position }: Removal, tree: GoTree): GoNode | undefined {
  for (const around of nodesAround(statement)) {
    if (isFunction(around)) return undefined;
    const clause = around.kind === 'for_statement' ? kindIn(around, 'range_clause') : undefined;
    if (around.kind === 'for_statement' && clause === undefined) {
      if (tree.textOf(around).slice(0, longestHead).includes(`${position} :=`)) return undefined;
      continue;
    }
    if (clause === undefined) continue;
    const [left, right] = [childOf(clause, 'left'), childOf(clause, 'right')];
    const [first] = left === undefined ? [] : partsOf(left);
    if (first === undefined || right === undefined || tree.textOf(first) !== position) continue;
    return tree.textOf(right) === list ? around : undefined;
  }
  return undefined;
}

const longestHead = 80;

/** `if one == wanted {` around it, or a case of that. */
function isOfOne(statement: GoNode, loop: GoNode, tree: GoTree): boolean {
  for (const around of nodesAround(statement)) {
    if (around === loop) return false;
    const condition = around.kind === 'if_statement' ? childOf(around, 'condition') : undefined;
    if (condition !== undefined && equality.test(tree.textOf(condition))) return true;
  }
  return false;
}

const equality = /^[^=!<>|]+ == (?!nil\b|0\b|""|true\b|false\b)[^=!<>|]+$|Equal(?:Fold)?\(/;

/** The loop ends with it: a `return` or `break` follows, in whatever block. */
function isLeftAfter(statement: GoNode, loop: GoNode, tree: GoTree): boolean {
  for (let at: GoNode | undefined = statement; at !== undefined && at !== loop; at = at.parent) {
    if (at.parent?.kind !== 'statement_list') continue;
    // A plain `break` leaves the nearest of these.
    const left = nodesAround(at).find(({ kind }) => breakable.test(kind));
    let next = partBeside(at, 1);
    for (let count = 0; next !== undefined && count < furthest; count++, next = partBeside(next, 1))
      if (ends(next, left !== loop, tree) || endsByFlag(next, left !== loop, tree)) return true;
  }
  return false;
}

/** `if removed { break }` */
function endsByFlag(statement: GoNode, isOfAnother: boolean, tree: GoTree): boolean {
  const condition =
    statement.kind === 'if_statement' ? withoutParentheses(childOf(statement, 'condition')) : undefined;
  if (condition === undefined || !/^\w+(?:\.\w+)*$/.test(tree.textOf(condition))) return false;
  const list = kindIn(childOf(statement, 'consequence') ?? statement, 'statement_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  return last !== undefined && ends(last, isOfAnother, tree);
}

/** Statements of a block that are looked through. */
const furthest = 40;

const breakable = /^(?:for|expression_switch|type_switch|select)_statement$/;

function ends(statement: GoNode, isOfAnother: boolean, tree: GoTree): boolean {
  const written = tree.textOf(statement);
  switch (statement.kind) {
    case 'return_statement':
    case 'goto_statement':
      return true;
    case 'break_statement':
      return !isOfAnother || written !== 'break';
    case 'continue_statement':
      return written !== 'continue';
    default:
      return /^(?:panic|[\w.]*\.(?:Fatal\w*|Exit|FailNow|Skip\w*))\(/.test(written);
  }
}
