import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { keepingOf } from '../_kit/keepers.ts';
import { mayWait } from '../_kit/may-wait.ts';
import { Variables } from '../_kit/variables.ts';
import { loopAround, oneAtATime, sharedIn, takesTurns } from './find-shared-writes.ts';
import type { SharedWrite } from './find-shared-writes.ts';

/** `g.Go(func() error { a, err = … })`, and beside it another one that writes `err`. */
export function* findPairedWrites({ tree, text }: GoFile): Generator<SharedWrite> {
  if (!/(?:\bgo func\b|\.Go\(func\b)[^]*(?:\bgo func\b|\.Go\(func\b)/.test(text)) return;
  let variables: Variables | undefined;
  const lists = Map.groupBy(startedIn(tree), ({ list }) => list);
  for (const started of lists.values()) {
    const home = functionAround(started[0]?.literal ?? tree.root);
    if (started.length < 2 || home === undefined || oneAtATime.test(tree.textOf(home))) continue;
    variables ??= new Variables(tree);
    yield* pairedIn(started, variables, tree);
  }
}

interface Started {
  readonly literal: GoNode;
  /** `go func() { … }()`, `g.Go(func() { … })`. */
  readonly statement: GoNode;
  readonly list: GoNode;
}

function startedIn(tree: GoTree): readonly Started[] {
  return tree.nodesOf('func_literal').flatMap((literal): readonly Started[] => {
    if (keepingOf(literal, tree) !== 'goroutine' || loopAround(literal) !== undefined) return [];
    const statement = [...nodesAround(literal)].find(({ parent }) => parent?.kind === 'statement_list');
    const list = statement?.parent;
    return statement === undefined || list === undefined ? [] : [{ literal, statement, list }];
  });
}

function* pairedIn(started: readonly Started[], variables: Variables, tree: GoTree): Generator<SharedWrite> {
  let before: Started | undefined;
  const written = new Set<GoNode>();
  for (const one of started) {
    // Whoever waits in between lets them go one after the other.
    if (before !== undefined && mayWaitBetween(before, one, tree)) written.clear();
    before = one;
    if (takesTurns.test(tree.textOf(one.literal))) continue;
    for (const write of [...sharedIn(one.literal, one.literal, variables, tree)]) {
      if (written.has(write.declared)) yield { ...write, manner: 'by-two' };
      written.add(write.declared);
    }
  }
}

function mayWaitBetween(first: Started, next: Started, tree: GoTree): boolean {
  const between = tree.textOf({ start: first.statement.end, end: next.statement.start });
  return mayWait(between.replaceAll(/\.Add\(/g, ''));
}
