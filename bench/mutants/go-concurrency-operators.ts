// Mistakes with what runs at the same time.
import type { GoFile } from '../../src/languages/go/go.ts';
import { childOf, partBeside } from '../../src/languages/go/node.ts';
import type { GoNode } from '../../src/languages/go/node.ts';
import * as at from './go-operator.ts';
import type { Damage } from './mutant.ts';

/** In a goroutine that is started where `Wait` is called. */
export function* droppedDone(file: GoFile): Generator<Damage> {
  for (const statement of [
    ...file.tree.nodesOf('defer_statement'),
    ...file.tree.nodesOf('expression_statement'),
  ]) {
    const called = at.methodCalled(file, statement);
    if (called?.method !== 'Done' || !/\bwg$|wait/i.test(called.on) || !at.isListed(statement)) continue;
    yield at.dropped(file, statement);
  }
}

/** `wg.Add(1); go func() { … }()` → `go func() { wg.Add(1); … }()`. */
export function* movedAdd(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('expression_statement')) {
    const called = at.methodCalled(file, statement);
    const started = partBeside(statement, 1);
    if (called?.method !== 'Add' || started?.kind !== 'go_statement' || !at.isListed(statement)) continue;
    const body = startedBody(started);
    if (!at.sourceOf(file, statement).endsWith('.Add(1)') || !body) continue;
    if (!at.sourceOf(file, body).includes(`${called.on}.Done()`)) continue;
    const inside = at.replaced(
      { start: body.start + 1, end: body.start + 1 },
      `\n${at.sourceOf(file, statement)}\n`,
    );
    yield at.together(file, [at.dropped(file, statement), inside]);
  }
}

function startedBody(started: GoNode): GoNode | undefined {
  const call = started.children.find(({ kind }) => kind === 'call_expression');
  const callee = call && childOf(call, 'function');
  return callee?.kind === 'func_literal' ? childOf(callee, 'body') : undefined;
}

/** `make(chan T, 1)` → `make(chan T)` where a goroutine sends once and a `select` may have left. */
export function* unbufferedChannel(file: GoFile): Generator<Damage> {
  for (const giving of file.tree.nodesOf('short_var_declaration')) {
    const source = at.sourceNode(giving);
    const [name] = at.targetsOf(file, giving);
    const around = at.functionAround(giving);
    if (source?.kind !== 'call_expression' || name === undefined || around === undefined) continue;
    const [, type] = /^make\((chan .*), 1\)$/s.exec(at.sourceOf(file, source)) ?? [];
    const rest = file.text.slice(giving.end, around.end);
    if (type === undefined || !rest.includes(`${name} <- `) || !/\bgo func\(/.test(rest)) continue;
    const isLeft = new RegExp(`\\bselect \\{[^]*case [^\\n]*<-${name}\\b`).test(rest);
    if (isLeft) yield at.replaced(source, `make(${type})`);
  }
}

/** `func (s *S)` → `func (s S)` of one that has a lock and takes it. */
export function* copiedLock(file: GoFile): Generator<Damage> {
  for (const method of file.tree.nodesOf('method_declaration')) {
    const receiver = childOf(method, 'receiver');
    const [, name, type] = /^\((\w+) \*(\w+)\)$/.exec(receiver ? at.sourceOf(file, receiver) : '') ?? [];
    if (!receiver || name === undefined || type === undefined) continue;
    const [, fields = ''] = new RegExp(`\\btype ${type} struct \\{([^}]*)\\}`).exec(file.text) ?? [];
    const [, lock] = /^\s*(\w+)\s+sync\.(?:RW)?Mutex\b/m.exec(fields) ?? [];
    if (lock !== undefined && at.sourceOf(file, method).includes(`${name}.${lock}.Lock()`))
      yield at.replaced(receiver, `(${name} ${type})`);
  }
}
