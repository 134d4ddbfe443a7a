import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { mostUses } from './find-late-adds.ts';
import type { GroupFile } from './find-late-adds.ts';
import type { GroupUse } from './group-uses.ts';
import type { Misuse } from './misuse.ts';

/** Characters: a longer function is not looked through for each of its goroutines. */
const longestFunction = 50_000;

/** A goroutine that is counted right before it starts and has nothing to call `Done` with, while its likes do. */
export function* findUnended({ tree, started, usesIn }: GroupFile): Generator<Misuse> {
  for (const { by, body } of started) {
    const around = declarationAround(by);
    if (body.kind !== 'func_literal' || around === undefined) continue;
    if (around.end - around.start > longestFunction) continue;
    const before = partBeside(by, -1);
    const all = usesIn(around);
    if (before?.kind !== 'expression_statement' || all.length > mostUses) continue;
    const add = all.find(({ call }) => call.parent === before);
    if (add?.method !== 'Add' || isMentioned(add.name, by, tree)) continue;
    const uses = all.filter(({ key }) => key === add.key);
    if (isCountedOneByOne(add, uses, around, tree) && !callsDone(by, uses, tree))
      yield { kind: 'unended', at: add.call, name: add.name };
  }
}

function isMentioned(name: string, { start, end }: GoNode, tree: GoTree): boolean {
  return new RegExp(String.raw`(?<![\w.])${name}\b`).test(tree.textOf({ start, end }));
}

/** A variable of the function of which no more is said than `Done`, `Wait`, and `Add(1)` before each `go`. */
function isCountedOneByOne(add: GroupUse, uses: readonly GroupUse[], around: GoNode, tree: GoTree): boolean {
  const { declared, name } = add;
  if (declared === undefined || !isInside(declared, around) || !/^\w+$/.test(name)) return false;
  const mentions = tree.textOf(around).match(new RegExp(String.raw`\b${name}\b`, 'g')) ?? [];
  if (mentions.length !== uses.length + 1) return false;
  const isFitting = (use: GroupUse): boolean => use.method !== 'Add' || isBeforeGo(use, tree);
  return uses.every(isFitting) && (['Done', 'Wait'] as const).every((one) => has(uses, one));
}

function has(uses: readonly GroupUse[], method: GroupUse['method']): boolean {
  return uses.some((use) => use.method === method);
}

function isBeforeGo({ call }: GroupUse, tree: GoTree): boolean {
  const next = call.parent === undefined ? undefined : partBeside(call.parent, 1);
  return next?.kind === 'go_statement' && tree.textOf(call).endsWith('(1)');
}

/** By a closure that has the `Done`: `finish := func() { wg.Done() }`. One without a name may be anywhere. */
function callsDone(by: GoNode, uses: readonly GroupUse[], tree: GoTree): boolean {
  return uses.some((use) => {
    if (use.method !== 'Done' || nodesAround(use.call).some(({ kind }) => kind === 'go_statement'))
      return false;
    const giving = use.inside.parent?.parent;
    const left = giving?.kind === 'short_var_declaration' ? childOf(giving, 'left') : undefined;
    const [name] = left === undefined ? [] : partsOf(left);
    return name === undefined || isMentioned(tree.textOf(name), by, tree);
  });
}
