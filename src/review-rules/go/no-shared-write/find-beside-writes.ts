import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { keepingOf } from '../_kit/keepers.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { Variables } from '../_kit/variables.ts';
import { loopAround, sharedIn, takesTurns } from './find-shared-writes.ts';
import type { SharedWrite } from './find-shared-writes.ts';

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
    for (const write of sharedIn(literal, literal, variables, tree))
      if (isUsedAtOnce(write, start, home, variables, tree)) yield { ...write, manner: 'beside' };
  }
}

function isUsedAtOnce(
  { target }: SharedWrite,
  start: GoNode,
  home: GoNode,
  variables: Variables,
  tree: GoTree,
): boolean {
  const [name = ''] = /^\w+/.exec(tree.textOf(target)) ?? [];
  const root = [...nodesWithin(tree.nodesOf('identifier'), target)].find((one) => tree.textOf(one) === name);
  const declared = root === undefined ? undefined : variables.declarationOf(root);
  if (declared === undefined) return false;
  const rest = { start: start.end, end: home.end };
  const use = [...nodesWithin(tree.nodesOf('identifier'), rest)].find(
    (one) => tree.textOf(one) === name && variables.declarationOf(one) === declared,
  );
  if (use === undefined || functionAround(use) !== home || isAddress(use)) return false;
  if (![...nodesAround(use)].some((around) => around === start.parent)) return false;
  return !mayWait.test(tree.textOf({ start: start.end, end: use.start }).replaceAll(quick, ''));
}

function isAddress({ parent }: GoNode): boolean {
  return parent?.kind === 'unary_expression' && childOf(parent, 'operator')?.kind === '&';
}

/** Calls that wait for nobody. */
const quick =
  /\b(?:fmt\.(?:Print|Sprint|Fprint|Error)\w*|log\.Print\w*|errors\.New|strings\.\w+|strconv\.\w+|time\.(?:Now|Since|Sleep)|len|cap|append|string|make|new|int|int64|float64)\(/g;
const mayWait = /\w\(|<-|\bselect\b|\bgoto\b|\brange\b|\bgo\b|"/;
