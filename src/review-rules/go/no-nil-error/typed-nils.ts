import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { gives } from '../_kit/giving-statement.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** `var problem *ValidationError … return problem` as an `error`: where it is nil the error is not, for it has a type. */
export interface TypedNil {
  readonly node: GoNode;
  readonly name: string;
  /** `*ValidationError` */
  readonly type: string;
}

export function* typedNils({ tree, text }: GoFile): Generator<TypedNil> {
  if (!/\bvar \w+ \*/.test(text) || !/\berror\b/.test(text)) return;
  for (const spec of tree.nodesOf('var_spec')) {
    const [name, type] = [childOf(spec, 'name'), childOf(spec, 'type')];
    if (name === undefined || type?.kind !== 'pointer_type' || kindIn(spec, '=') !== undefined) continue;
    const around = functionAround(spec);
    if (around === undefined || around.end - around.start > longest || !givesError(around, tree)) continue;
    yield* returnsOf(tree.textOf(name), tree.textOf(type), { spec, around, tree });
  }
}

/** Characters of a function that is read again for each variable of it. */
const longest = 30_000;

interface Declared {
  readonly spec: GoNode;
  readonly around: GoNode;
  readonly tree: GoTree;
}

function* returnsOf(name: string, type: string, { spec, around, tree }: Declared): Generator<TypedNil> {
  const rest = { start: spec.end, end: around.end };
  // Whoever gets its address may have filled it.
  if (new RegExp(`&${name}\\b`).test(tree.textOf(rest))) return;
  for (const node of nodesWithin(tree.nodesOf('return_statement'), rest)) {
    const last = partsOf(kindIn(node, 'expression_list') ?? node).at(-1);
    if (last?.kind !== 'identifier' || tree.textOf(last) !== name) continue;
    if (functionAround(node) === around && !isDecided(node, name, tree)) yield { node, name, type };
  }
}

/** It was asked for on the way, or given something in each case. */
function isDecided(node: GoNode, name: string, tree: GoTree): boolean {
  const named = new RegExp(`(?<![\\w.])${name}\\b`);
  let inner = node;
  for (const around of nodesAround(node)) {
    if (around === functionAround(node)) return false;
    const asked = childOf(around, 'condition') ?? childOf(around, 'value');
    if (asked !== undefined && asked !== inner && named.test(tree.textOf(asked))) return true;
    if (around.kind === 'statement_list' && isDecidedBefore(inner, name, tree)) return true;
    if (around.kind.endsWith('_case') && named.test(tree.textOf({ start: around.start, end: inner.start })))
      return true;
    inner = around;
  }
  return false;
}

/** Statements that are looked through. */
const furthest = 60;

function isDecidedBefore(statement: GoNode, name: string, tree: GoTree): boolean {
  const named = new RegExp(`(?<![\\w.])${name}\\b`);
  let before = partBeside(statement, -1);
  for (let count = 0; before !== undefined && count < furthest; count++) {
    if (gives(before, name, tree) || isGivenInTurns(before, name, tree)) return true;
    const asked = childOf(before, 'condition') ?? childOf(before, 'value');
    if (asked !== undefined && named.test(tree.textOf(asked))) return true;
    if (/^(?:switch|type_switch|expression_switch)_statement$/.test(before.kind)) {
      if (named.test(tree.textOf(before))) return true;
    }
    before = partBeside(before, -1);
  }
  return false;
}

/**
 * A loop gives it something in each turn, or in some turn before it comes to its end, or leaves with success by itself:
 * behind such a loop it is not nil.
 */
function isGivenInTurns(loop: GoNode, name: string, tree: GoTree): boolean {
  const body = loop.kind === 'for_statement' ? childOf(loop, 'body') : undefined;
  if (body === undefined) return false;
  const given = [...nodesWithin(tree.nodesOf('assignment_statement'), body)].filter((one) =>
    gives(one, name, tree),
  );
  if (given.length === 0) return false;
  const isEndless = childOf(loop, 'body') === partsOf(loop)[0];
  return (
    isEndless ||
    given.some(({ parent }) => parent === body || parent?.parent === body) ||
    [...nodesWithin(tree.nodesOf('return_statement'), body)].some((one) => /\bnil$/.test(tree.textOf(one)))
  );
}

function givesError(around: GoNode, tree: GoTree): boolean {
  const result = childOf(around, 'result');
  if (result === undefined) return false;
  if (result.kind !== 'parameter_list') return tree.textOf(result) === 'error';
  const last = partsOf(result).at(-1);
  return last !== undefined && tree.textOf(childOf(last, 'type') ?? last) === 'error';
}
