import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { keepingOf } from '../_kit/keepers.ts';
import { mayWait } from '../_kit/may-wait.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { Variables } from '../_kit/variables.ts';
import { loopAround, sharedIn, takesTurns } from './find-shared-writes.ts';
import type { SharedWrite } from './find-shared-writes.ts';
import { findReturned } from './find-returned.ts';
import type { Beside } from './find-returned.ts';
import { isSilentBehind } from './waiting.ts';

/** `go func() { n = count() }()`, and then `return n`: what a goroutine writes is used before anything waits for it. */
export function* findBesideWrites({ tree, text }: GoFile): Generator<SharedWrite> {
  if (!/\bgo func\b/.test(text)) return;
  let variables: Variables | undefined;
  for (const literal of tree.nodesOf('func_literal')) {
    const start = literal.parent?.parent;
    const home = functionAround(literal);
    if (start?.kind !== 'go_statement' || home === undefined || keepingOf(literal, tree) !== 'goroutine')
      continue;
    if (loopAround(literal) !== undefined || takesTurns.test(tree.textOf(literal))) continue;
    variables ??= new Variables(tree);
    const told = new Set<GoNode>();
    for (const write of sharedIn(literal, literal, variables, tree))
      if (isUsedAtOnce(write, { start, literal, home }, variables, tree)) {
        told.add(write.declared);
        yield { ...write, manner: 'beside' };
      }
    for (const use of findReturned({ start, literal, home }, variables, tree))
      if (!told.has(use.declared)) yield use;
  }
}

function isUsedAtOnce(
  { target, declared }: SharedWrite,
  { start, literal, home }: Beside,
  variables: Variables,
  tree: GoTree,
): boolean {
  const [name = ''] = /^\w+/.exec(tree.textOf(target)) ?? [];
  const rest = { start: start.end, end: home.end };
  const use = [...nodesWithin(tree.nodesOf('identifier'), rest)].find(
    (one) => tree.textOf(one) === name && variables.declarationOf(one) === declared,
  );
  if (use === undefined || functionAround(use) !== home || isAddress(use)) return false;
  if (![...nodesAround(use)].some((around) => around === start.parent)) return false;
  return !mayWait(tree.textOf({ start: start.end, end: use.start })) || isSilentBehind(target, literal, tree);
}

function isAddress({ parent }: GoNode): boolean {
  return parent?.kind === 'unary_expression' && childOf(parent, 'operator')?.kind === '&';
}
