import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

export const maySkip = /\bdefer [^\n]*(?:\bos\.Remove|\.Flush\(|\bpprof\.Stop|\btrace\.Stop)/;

/** `log.Fatal(err)` below `defer os.RemoveAll(dir)`: the program ends at once, and what was deferred is not run. */
export function* findSkippedDefers({ tree, text }: GoFile): Generator<MisplacedDefer> {
  const exits = tree.nodesOf('call_expression').filter((one) => isExit(one, tree));
  if (exits.length === 0) return;
  for (const statement of tree.nodesOf('defer_statement')) {
    const call = kindIn(statement, 'call_expression');
    const block = nodesAround(statement).find(({ kind }) => kind === 'statement_list');
    if (call === undefined || block === undefined || !lasts(call, tree)) continue;
    const around = functionAround(statement);
    const rest = { start: statement.end, end: block.end };
    let exit: GoNode | undefined;
    let count = 0;
    for (const one of nodesWithin(exits, rest)) {
      if (functionAround(one) === around && !isOfFailure(one, statement) && !isDoneBefore(one, call, tree))
        exit = one;
      if (exit !== undefined || ++count >= most) break;
    }
    if (exit !== undefined)
      yield {
        statement: exit,
        problem: 'skipped',
        call: shortText(call, text),
        error: shortText(exit, text),
      };
  }
}

/** Ends of the program that are looked at for each. */
const most = 20;

/** What it leaves behind outlasts the program. */
function lasts(call: GoNode, tree: GoTree): boolean {
  const called = packageCall(call, tree);
  if (called === undefined) return tree.textOf(call).endsWith('.Flush()');
  if (called.module === 'os') return /^Remove(?:All)?$/.test(called.name);
  return /^runtime\/(?:pprof|trace)$/.test(called.module) && called.name.startsWith('Stop');
}

function isExit(call: GoNode, tree: GoTree): boolean {
  const called = packageCall(call, tree);
  if (called?.module === 'os') return called.name === 'Exit';
  return (
    /^(?:log|github\.com\/sirupsen\/logrus)$/.test(called?.module ?? '') &&
    (called?.name ?? '').startsWith('Fatal')
  );
}

/** The `if` right behind the `defer`: what failed there is what was to be tidied up. */
function isOfFailure(exit: GoNode, statement: GoNode): boolean {
  const next = partBeside(statement, 1);
  return (
    next?.kind === 'if_statement' && exit.start > next.start && exit.end < next.end && isCheck(statement)
  );
}

/** What is deferred was made right above. */
function isCheck(statement: GoNode): boolean {
  return /^(?:short_var_declaration|assignment_statement)$/.test(partBeside(statement, -1)?.kind ?? '');
}

/** Statements before the end of the program that are looked through, in each list around it. */
const furthest = 20;

/** The same is called on the way from the `defer` to the end of the program. */
function isDoneBefore(exit: GoNode, call: GoNode, tree: GoTree): boolean {
  const name = childOf(call, 'function');
  if (name === undefined) return true;
  const again = `${tree.textOf(name)}(`;
  const isCalled = (one: GoNode | undefined): boolean =>
    one !== undefined && one.start > call.end && tree.textOf(one).includes(again);
  for (const around of nodesAround(exit)) {
    if (isFunction(around)) return false;
    if (around.kind === 'if_statement' && headOf(around).some(isCalled)) return true;
    if (around.parent?.kind !== 'statement_list') continue;
    let before = partBeside(around, -1);
    for (let count = 0; before !== undefined && count < furthest; count++, before = partBeside(before, -1)) {
      if (
        before.kind === 'if_statement' ? headOf(before).some(isCalled) : isPlain(before) && isCalled(before)
      )
        return true;
    }
  }
  return false;
}

function headOf(check: GoNode): readonly (GoNode | undefined)[] {
  return [childOf(check, 'initializer'), childOf(check, 'condition')];
}

/** No other way leads around it. */
function isPlain({ kind }: GoNode): boolean {
  return /^(?:expression_statement|short_var_declaration|assignment_statement)$/.test(kind);
}
