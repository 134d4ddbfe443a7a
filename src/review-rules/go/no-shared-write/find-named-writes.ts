import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isOverInTime } from '../_kit/keepers.ts';
import { Variables } from '../_kit/variables.ts';
import { loopAround, oneAtATime, sharedIn, takesTurns } from './find-shared-writes.ts';
import type { SharedWrite } from './find-shared-writes.ts';

/** `count := func(name string) { lines++ }`, and in a loop `go count(name)`. */
export function* findNamedWrites({ tree, text }: GoFile): Generator<SharedWrite> {
  if (!/\bfor\b/.test(text) || !/\w := func\(/.test(text) || !/\bgo \w+\(/.test(text)) return;
  let variables: Variables | undefined;
  const told = new Set<GoNode>();
  const oneByOne = new Map<GoNode, boolean>();
  for (const start of tree.nodesOf('go_statement')) {
    const [call] = partsOf(start);
    const name = call === undefined ? undefined : childOf(call, 'function');
    const loop = name?.kind === 'identifier' ? loopAround(start) : undefined;
    if (name === undefined || loop === undefined || isOverInTime(start, loop, 'goroutine', tree)) continue;
    variables ??= new Variables(tree);
    const literal = literalNamed(variables.declarationOf(name));
    // What a loop around both declares may be of one turn alone.
    if (literal === undefined || told.has(literal) || isInside(literal, loop)) continue;
    told.add(literal);
    if (!isInTurns(literal, tree, oneByOne)) yield* sharedIn(literal, literal, variables, tree);
  }
}

/** @param oneByOne What was found out of the functions around. */
function isInTurns(literal: GoNode, tree: GoTree, oneByOne: Map<GoNode, boolean>): boolean {
  const home = functionAround(literal);
  if (home === undefined || takesTurns.test(tree.textOf(literal))) return true;
  const known = oneByOne.get(home) ?? oneAtATime.test(tree.textOf(home));
  oneByOne.set(home, known);
  return known;
}

/** The literal that the one variable of a declaration is given. */
function literalNamed(declared: GoNode | undefined): GoNode | undefined {
  const declaration = declared?.parent?.parent;
  if (declaration?.kind !== 'short_var_declaration') return undefined;
  const [left, right] = [childOf(declaration, 'left'), childOf(declaration, 'right')];
  const [value, ...others] = right === undefined ? [] : partsOf(right);
  if (left === undefined || partsOf(left).length !== 1 || others.length > 0) return undefined;
  return value?.kind === 'func_literal' ? value : undefined;
}
