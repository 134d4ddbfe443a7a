import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isOverInTime, keepingOf } from '../_kit/keepers.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { Variables } from '../_kit/variables.ts';
import { loopAround, oneAtATime, takesTurns, targetsOf, writing } from './find-shared-writes.ts';
import type { SharedWrite } from './find-shared-writes.ts';

/** `var c net.Conn; for { c, err = l.Accept(); go func() { serve(c) }() }`: the next turn sets what the goroutine of this one reads. */
export function* findMovedReads({ tree, text }: GoFile): Generator<SharedWrite> {
  if (!/\bfor\b/.test(text) || !/\bgo func\b|\.Go\(func\b/.test(text)) return;
  let variables: Variables | undefined;
  for (const literal of tree.nodesOf('func_literal')) {
    if (keepingOf(literal, tree) !== 'goroutine') continue;
    const loop = loopAround(literal);
    const home = loop === undefined ? undefined : functionAround(loop);
    if (loop === undefined || home === undefined || isOverInTime(literal, loop, 'goroutine', tree)) continue;
    if (mayHaveWaited(literal, loop, home, tree)) continue;
    variables ??= new Variables(tree);
    yield* movedIn(literal, loop, variables, tree);
  }
}

/** By a lock, a channel, or for the goroutine of the turn before. */
function mayHaveWaited(literal: GoNode, loop: GoNode, home: GoNode, tree: GoTree): boolean {
  if (takesTurns.test(tree.textOf(literal)) || oneAtATime.test(tree.textOf(home))) return true;
  return /\.Wait\(|[lL]ock\(|^\s*<-\s*\w/m.test(tree.textOf({ start: loop.start, end: literal.start }));
}

function* movedIn(literal: GoNode, loop: GoNode, variables: Variables, tree: GoTree): Generator<SharedWrite> {
  const moved = movedBy(loop, variables, tree);
  if (moved.size === 0) return;
  for (const statement of writing.flatMap((kind) => [...nodesWithin(tree.nodesOf(kind), literal)]))
    for (const target of targetsOf(statement)) {
      const written = target.kind === 'identifier' ? variables.declarationOf(target) : undefined;
      // That it writes itself is told elsewhere.
      if (written !== undefined) moved.delete(written);
    }
  for (const one of nodesWithin(tree.nodesOf('identifier'), literal)) {
    const declared = moved.size === 0 ? undefined : variables.declarationOf(one);
    if (declared === undefined || !moved.delete(declared)) continue;
    yield { target: one, name: tree.textOf(one), declared, manner: 'moved' };
  }
}

/** Variables from outside of the loop that its head or its body sets. */
function movedBy(loop: GoNode, variables: Variables, tree: GoTree): Set<GoNode> {
  const found = new Set<GoNode>();
  const add = (target: GoNode): void => {
    const declared = target.kind === 'identifier' ? variables.declarationOf(target) : undefined;
    if (declared === undefined || isInside(declared, loop)) return;
    if (functionAround(declared) === functionAround(loop)) found.add(declared);
  };
  const range = kindIn(loop, 'range_clause');
  const left = range === undefined || kindIn(range, '=') === undefined ? undefined : childOf(range, 'left');
  if (left !== undefined) for (const target of partsOf(left)) add(target);
  const home = functionAround(loop);
  for (const kind of writing)
    for (const statement of nodesWithin(tree.nodesOf(kind), loop))
      if (functionAround(statement) === home && !isFirst(statement, loop))
        for (const target of targetsOf(statement)) add(target);
  return found;
}

/** What a loop begins with happens once. */
function isFirst(statement: GoNode, loop: GoNode): boolean {
  return statement.field === 'initializer' && statement.parent?.parent === loop;
}
