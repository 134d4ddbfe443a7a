import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import { Variables } from '../_kit/variables.ts';

/** A value that a variable is given, and that nobody ever looks at. */
export interface DeadStore {
  readonly dead: GoNode;
  readonly name: string;
}

/** Characters of a function that are read. */
const longest = 20_000;

/** What empties a variable, or gives it back to those who started: nobody needs to look at that. */
const emptying = /^(?:nil|""|``|0|false|[\w.[\]*]*\{\}|make\([^]*\))$/;

/** `rate = 5`, where no line of the function behind it mentions `rate`. */
export function* deadStores(tree: GoTree): Generator<DeadStore> {
  let known: Variables | undefined;
  for (const statement of tree.nodesOf('assignment_statement')) {
    const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
    const [target, ...targets] = left === undefined ? [] : partsOf(left);
    const [value, ...values] = right === undefined ? [] : partsOf(right);
    if (target?.kind !== 'identifier' || value === undefined || targets.length + values.length > 0) continue;
    if (childOf(statement, 'operator')?.kind !== '=') continue;
    const [name, home] = [tree.textOf(target), functionAround(statement)];
    if (home === undefined || home.end - home.start > longest || name === '_') continue;
    if (isMentioned(name, tree.textOf({ start: right?.start ?? 0, end: home.end }))) continue;
    if (isForItsEffect(value, tree)) continue;
    if (emptying.test(tree.textOf(value)) || /\bgoto \w/.test(tree.textOf(home))) continue;
    known ??= new Variables(tree);
    const declared = known.declarationOf(target);
    if (declared === undefined || functionAround(declared) !== home || isResult(declared)) continue;
    if (!isAgain(statement, declared, tree) && !isHeld(name, home, tree)) yield { dead: statement, name };
  }
}

/** `tok = s.next()` goes on by one; what a call tells of its failure is no lost value. */
function isForItsEffect(value: GoNode, tree: GoTree): boolean {
  if (value.kind !== 'call_expression')
    return value.kind === 'unary_expression' && kindIn(value, '<-') !== undefined;
  const called = packageCall(value, tree);
  return called === undefined || !pure.test(`${called.module}.${called.name}`);
}

/** Functions that are called for what they give alone. */
const pure =
  /^(?:strings|bytes|strconv|math|path|path\/filepath|slices|maps|errors|fmt)\.(?!F?[Pp]rint|F?S?scan)\w/;

function isMentioned(name: string, text: string): boolean {
  let at = text.indexOf(name);
  for (; at >= 0; at = text.indexOf(name, at + name.length))
    if (!/[\w.]/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' ')) return true;
  return false;
}

/** The next turn of a loop may look at it, where it is from outside of that. */
function isAgain(statement: GoNode, declared: GoNode, tree: GoTree): boolean {
  const home = functionAround(statement);
  let loop: GoNode | undefined;
  for (const around of nodesAround(statement)) {
    if (around === home) break;
    if (around.kind !== 'for_statement') continue;
    // What its head declares is there for all of the turns.
    if ((childOf(around, 'body') ?? around).start <= declared.start) break;
    loop = around;
  }
  const before = loop === undefined ? '' : tree.textOf({ start: loop.start, end: statement.start });
  return isMentioned(tree.textOf(declared), before);
}

/** `func f() (n int)`: a bare `return` gives it. */
function isResult(declared: GoNode): boolean {
  const list = declared.parent?.parent;
  return list?.kind === 'parameter_list' && list.field === 'result';
}

/** Its address is somewhere, or a closure has it. */
function isHeld(name: string, home: GoNode, tree: GoTree): boolean {
  for (const one of nodesWithin(tree.nodesOf('identifier'), home)) {
    if (tree.textOf(one) !== name) continue;
    if (functionAround(one) !== home) return true;
    if (one.parent?.kind === 'unary_expression' && tree.textOf(one.parent).startsWith('&')) return true;
    // A slice of an array, and a method of its address, see what it holds.
    if (one.parent?.kind === 'slice_expression' || one.field === 'operand') return true;
  }
  return false;
}
