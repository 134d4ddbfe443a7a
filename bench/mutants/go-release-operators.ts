// Mistakes with what has to be given back.
import type { GoFile } from '../../src/languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../src/languages/go/node.ts';
import type { GoNode } from '../../src/languages/go/node.ts';
import * as at from './go-operator.ts';
import type { Damage } from './mutant.ts';

/** Is it what the same function got from a call? */
function isAcquired(file: GoFile, statement: GoNode, name: string): boolean {
  return acquisition(file, statement, name) !== undefined;
}

function acquisition(file: GoFile, statement: GoNode, name: string): GoNode | undefined {
  const around = at.functionAround(statement);
  const [root = name] = name.split('.');
  return file.tree
    .nodesOf('short_var_declaration')
    .findLast(
      (giving) =>
        giving.end < statement.start &&
        at.functionAround(giving) === around &&
        at.targetsOf(file, giving).includes(root) &&
        at.sourceNode(giving)?.kind === 'call_expression',
    );
}

/** `defer x.Close()` of what is named elsewhere, too: else the compiler would say that it is not used. */
const droppedDefer = (methods: RegExp) =>
  function* droppedDeferOf(file: GoFile): Generator<Damage> {
    for (const statement of file.tree.nodesOf('defer_statement')) {
      const called = at.methodCalled(file, statement);
      const around = at.functionAround(statement);
      if (called === undefined || !methods.test(called.method) || around === undefined) continue;
      const [root = ''] = called.on.split('.');
      if (!isAcquired(file, statement, called.on)) continue;
      if (at.isNamed(file, root, { start: statement.end, end: around.end }))
        yield at.dropped(file, statement);
    }
  };

export const droppedDeferredClose = droppedDefer(/^Close$/);
export const droppedDeferredStop = droppedDefer(/^Stop$/);
export const droppedDeferredRollback = droppedDefer(/^Rollback$/);

/** One `x.Close()` among the steps of a function that has no `defer` for it. */
export function* droppedClose(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('expression_statement')) {
    const called = at.methodCalled(file, statement);
    const around = at.functionAround(statement);
    if (called?.method !== 'Close' || around === undefined || !at.isListed(statement)) continue;
    const isDeferred = at.sourceOf(file, around).includes(`defer ${called.on}.Close()`);
    if (!isDeferred && /^\w+(?:\.Body)?$/.test(called.on) && isAcquired(file, statement, called.on))
      yield at.dropped(file, statement);
  }
}

/** `ctx, cancel := context.WithTimeout(…); defer cancel()` → `ctx, _ := context.WithTimeout(…)`. */
export function* droppedCancel(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('defer_statement')) {
    const [, name] = /^defer (\w+)\(\)$/.exec(at.sourceOf(file, statement)) ?? [];
    const around = at.functionAround(statement);
    const giving = name === undefined ? undefined : acquisition(file, statement, name);
    if (name === undefined || around === undefined || giving === undefined) continue;
    const source = at.sourceNode(giving);
    const target = partsOf(childOf(giving, 'left') ?? giving).at(-1);
    if (!source || !target || !at.sourceOf(file, source).startsWith('context.With')) continue;
    const isElsewhere =
      at.isNamed(file, name, { start: statement.end, end: around.end }) ||
      at.isNamed(file, name, { start: giving.end, end: statement.start });
    if (!isElsewhere) yield at.together(file, [at.replaced(target, '_'), at.dropped(file, statement)]);
  }
}

export function* droppedDeferredUnlock(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('defer_statement'))
    if (/^R?Unlock$/.test(at.methodCalled(file, statement)?.method ?? '')) yield at.dropped(file, statement);
}

/** `mu.Unlock(); return …` → `return …`. */
export function* droppedUnlock(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('expression_statement'))
    if (
      /^R?Unlock$/.test(at.methodCalled(file, statement)?.method ?? '') &&
      partBeside(statement, 1)?.kind === 'return_statement'
    )
      yield at.dropped(file, statement);
}

/** `mu.Lock(); defer mu.Unlock()` are both left out. */
export function* droppedLock(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('defer_statement')) {
    const called = at.methodCalled(file, statement);
    const before = partBeside(statement, -1);
    const lock = before?.kind === 'expression_statement' ? at.methodCalled(file, before) : undefined;
    if (!before || called?.method !== 'Unlock' || lock?.method !== 'Lock' || lock.on !== called.on) continue;
    yield at.together(file, [at.dropped(file, before), at.dropped(file, statement)]);
  }
}

/** `x, err := f(); if err != nil { return }; defer x.Close()` → the last two the other way round. */
export function* deferBeforeTest(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('defer_statement')) {
    const called = at.methodCalled(file, statement);
    const test = partBeside(statement, -1);
    const giving = test && partBeside(test, -1);
    if (called?.method !== 'Close' || !test || !giving || !at.isListed(statement)) continue;
    if (!at.isLeavingTest(test) || !/^err != nil$/.test(at.conditionText(file, test))) continue;
    if (!at.isGiving(giving) || !at.targetsOf(file, giving).includes(called.on.split('.')[0] ?? '')) continue;
    const [first, second] = [at.sourceOf(file, statement), at.sourceOf(file, test)];
    const indent = /[ \t]*$/.exec(file.text.slice(0, test.start))?.[0] ?? '';
    yield at.replaced({ start: test.start, end: statement.end }, `${first}\n${indent}${second}`);
  }
}
