import { kindIn, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { mostUses } from './find-late-adds.ts';
import type { GroupFile } from './find-late-adds.ts';
import type { Misuse } from './misuse.ts';

/** A loop that starts one goroutine a turn and waits for it before the next one: nothing runs beside anything. */
export function* findSerialWaits(file: GroupFile): Generator<Misuse> {
  for (const start of file.tree.nodesOf('go_statement')) {
    const loop = countingLoop(start);
    const around = declarationAround(start);
    const next = partBeside(start, 1);
    if (loop === undefined || around === undefined || next?.kind !== 'expression_statement') continue;
    const uses = file.usesIn(around);
    if (uses.length > mostUses) continue;
    const wait = uses.find((use) => use.method === 'Wait' && use.call.parent === next);
    if (wait === undefined || (wait.declared !== undefined && isInside(wait.declared, loop))) continue;
    const ofLoop = uses.filter((use) => use.key === wait.key && isInside(use.call, loop));
    if (ofLoop.filter(({ method }) => method === 'Add').length !== 1 || isForItself(start, file)) continue;
    if (file.tree.nodesOf('go_statement').some((one) => one !== start && isInside(one, loop))) continue;
    yield { kind: 'serial-wait', at: wait.call, name: wait.name };
  }
}

/** `for … range`, `for i := 0; …`: a loop without either starts again what has ended. */
function countingLoop(statement: GoNode): GoNode | undefined {
  const loop = statement.parent?.parent?.parent;
  if (loop?.kind !== 'for_statement') return undefined;
  return (kindIn(loop, 'range_clause') ?? kindIn(loop, 'for_clause')) ? loop : undefined;
}

/** A goroutine of its own keeps a panic, or a thread, away from the others. */
function isForItself(start: GoNode, { tree }: GroupFile): boolean {
  return /\brecover\(|\bGoexit\(|\bLockOSThread\(/.test(tree.textOf(start));
}
