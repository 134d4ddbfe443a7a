import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, indexOfChildAt, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from './calls.ts';

/** How something lives on after the round of the loop it was made in. */
export type Keeping = 'goroutine' | 'deferred' | 'parallel' | 'kept';

/** undefined: it does not, or we do not see it. */
export function keepingOf(made: GoNode, tree: GoTree): Keeping | undefined {
  const { parent } = made;
  if (parent?.kind === 'call_expression') return startedBy(parent.parent?.kind);
  if (parent?.kind === 'argument_list') return keptByCall(made, parent, tree);
  // `append(commands, &Command{Run: func() { … }})`
  if (parent?.kind === 'literal_element') return keptInValue(parent, tree);
  const list = parent?.kind === 'expression_list' && parent.field === 'right' ? parent : undefined;
  return list?.parent?.kind === 'assignment_statement' ? keptByAssignment(list.parent, tree) : undefined;
}

function keptInValue(element: GoNode, tree: GoTree): Keeping | undefined {
  let at: GoNode | undefined = element;
  while (at !== undefined && /^(?:literal_element|keyed_element|literal_value)$/.test(at.kind))
    at = at.parent;
  if (at?.kind !== 'composite_literal') return undefined;
  const whole = at.parent?.kind === 'unary_expression' ? at.parent : at;
  return keepingOf(whole, tree) === 'kept' ? 'kept' : undefined;
}

function startedBy(statement: string | undefined): Keeping | undefined {
  if (statement === 'go_statement') return 'goroutine';
  return statement === 'defer_statement' ? 'deferred' : undefined;
}

function keptByCall(made: GoNode, list: GoNode, tree: GoTree): Keeping | undefined {
  const call = list.parent;
  const name = call === undefined ? undefined : calledNameOf(call);
  if (call === undefined || name === undefined) return undefined;
  const called = tree.textOf(name);
  const isMethod = name.kind === 'field_identifier';
  if (called === 'append' && !isMethod) return list.children.find(isPart) === made ? undefined : 'kept';
  if (!isMethod) return undefined;
  // `http.HandlerFunc(func … )` is the function.
  if (called === 'HandlerFunc') return keepingOf(call, tree);
  const isAddress = made.kind === 'unary_expression';
  if (!isAddress && registering.test(called) && list.children.find(isPart) !== made) return 'kept';
  if (made.kind !== 'func_literal') return undefined;
  switch (called) {
    case 'Go':
      return [...tree.imports.values()].some((module) => startsGoroutines.test(module))
        ? 'goroutine'
        : undefined;
    case 'Cleanup':
      return tree.imports.has('testing') ? 'deferred' : undefined;
    case 'Run':
      return tree.imports.has('testing') && isParallel(made, tree) ? 'parallel' : undefined;
    default:
      return undefined;
  }
}

/** Packages whose groups, `sync.WaitGroup` among them, start what `Go` is given. */
const startsGoroutines = /^sync$|\/errgroup$|\/conc(?:\/pool)?$|\/tomb(?:\.v\d+)?$/;

/** Routers keep what they are given behind a path, and timers behind a time. */
const registering = /^(?:Handle|HandleFunc|MethodFunc|GET|POST|PUT|PATCH|DELETE|AfterFunc)$/;

function isParallel(literal: GoNode, tree: GoTree): boolean {
  return parallelIn(literal, tree) !== undefined;
}

/** `t.Parallel()` among the first lines: behind it the test goes on when the loop is over. */
export function parallelIn(literal: GoNode, tree: GoTree): GoNode | undefined {
  const [list] = partsOf(childOf(literal, 'body') ?? literal);
  const first = list === undefined ? [] : list.children.filter(isPart).slice(0, 4);
  return first.find((statement) => /^\w+\.Parallel\(\)$/.test(tree.textOf(statement)));
}

/** `handlers[name] = func() { … }`, and `c.Run = func() { … }` of what is put into a list or a map behind it. */
function keptByAssignment(statement: GoNode, tree: GoTree): Keeping | undefined {
  const left = childOf(statement, 'left');
  const [target, ...others] = left === undefined ? [] : partsOf(left);
  if (target === undefined || others.length > 0) return undefined;
  if (target.kind === 'index_expression') return 'kept';
  const owner = target.kind === 'selector_expression' ? childOf(target, 'operand') : undefined;
  const list = statement.parent;
  if (owner?.kind !== 'identifier' || list?.kind !== 'statement_list') return undefined;
  const name = tree.textOf(owner);
  const before = tree.textOf({ start: list.start, end: statement.start });
  const after = tree.textOf({ start: statement.end, end: Math.min(list.end, statement.end + farthest) });
  const isOwn = new RegExp(`\\b${name} := &`).test(before);
  return isOwn && new RegExp(`\\bappend\\([\\w.]+, ${name}[,)]|\\] = ${name}\\b`).test(after)
    ? 'kept'
    : undefined;
}

/** Characters behind a value in which it is put away. */
const farthest = 2_000;

/** The next round finds it over, or there is none. */
export function isOverInTime(made: GoNode, loop: GoNode, keeping: Keeping, tree: GoTree): boolean {
  let inner = made;
  for (const around of nodesAround(made)) {
    if (around === loop) break;
    if (around.kind === 'statement_list') {
      const last = around.children.findLast(isPart);
      if (last !== undefined && /^(?:return|break|goto)_statement$/.test(last.kind)) return true;
      if (keeping === 'goroutine' && mayWaitAfter(inner, around, tree)) return true;
    }
    inner = around;
  }
  return false;
}

/** What is called behind a goroutine may wait for it, in ways that are not seen: a pipe, a channel, a lock. */
function mayWaitAfter(statement: GoNode, list: GoNode, tree: GoTree): boolean {
  const first = indexOfChildAt(list, statement.start) + 1;
  const after = list.children.slice(first, first + mostAfter + 1);
  if (after.length > mostAfter) return true;
  for (const next of after) {
    if (!next.isNamed || next.kind === 'go_statement') continue;
    if (next.end - next.start > longestQuick || /\(|<-|\bselect\b/.test(tree.textOf(next))) return true;
  }
  return false;
}

/** Nodes behind a statement that are looked through. */
const mostAfter = 100;

/** Characters of a statement that is looked through; a longer one may do anything. */
const longestQuick = 200;

function isPart({ isNamed }: GoNode): boolean {
  return isNamed;
}
