import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import type { GroupUse } from './group-uses.ts';
import type { Misuse } from './misuse.ts';
import type { Started } from './started.ts';

/** What the search knows of a file. */
export interface GroupFile {
  readonly tree: GoTree;
  readonly text: string;
  readonly started: readonly Started[];
  /** By the function or method of the file that they stand in. */
  readonly usesIn: (declaration: GoNode) => readonly GroupUse[];
}

/** Functions with more uses are written by a machine: they are compared with each other. */
export const mostUses = 200;

/** `Wait` may be reached before such a goroutine has run its first line. */
export function* findLateAdds(file: GroupFile): Generator<Misuse> {
  for (const { by, body } of file.started) {
    const around = declarationAround(by);
    const home = declarationAround(body) ?? body;
    if (around === undefined) continue;
    const uses = file.usesIn(home);
    if (uses.length > mostUses) continue;
    const add = uses.find((use) => use.method === 'Add' && use.inside === body);
    if (add === undefined || !countsItself(add, body, uses, file.tree)) continue;
    const isNamed = body.kind !== 'func_literal';
    const others = isNamed ? file.usesIn(around) : uses;
    if (others.some((use) => use.method === 'Add' && use !== add && isSame(use, add, isNamed))) continue;
    if (!isNamed && !mayBeWaitedFor(add, by, uses)) continue;
    yield { kind: 'late-add', at: add.call, name: add.name, isSure: !isNamed };
  }
}

/** Functions name the same thing otherwise: `s.wg` here is `server.wg` there, and a parameter is the address of a variable. */
function isSame(a: GroupUse, b: GroupUse, isOtherFunction: boolean): boolean {
  return isOtherFunction || a.key === b.key;
}

/** First statement of the body, or right before the `Done` that belongs to it; started goroutines in between may be what is counted. */
function countsItself(add: GroupUse, body: GoNode, uses: readonly GroupUse[], tree: GoTree): boolean {
  const statement = add.call.parent;
  if (statement?.kind !== 'expression_statement' || statement.parent?.parent !== kindIn(body, 'block'))
    return false;
  if (add.declared !== undefined && body.kind === 'func_literal' && isInside(add.declared, body))
    return false;
  const done = uses.find(
    (use) =>
      use.method === 'Done' && use.key === add.key && use.call.start > add.call.end && isOf(use.call, body),
  );
  if (
    done === undefined ||
    /\bgo\b|\.Go\(/.test(tree.textOf({ ...body, start: add.call.end, end: done.call.start }))
  )
    return false;
  const next = partBeside(statement, 1);
  if (next === undefined || isSignal(next, tree)) return false;
  return partBeside(statement, -1) === undefined || isInside(done.call, next);
}

/** In the body itself, or in what the body defers. */
function isOf(call: GoNode, body: GoNode): boolean {
  const inside = functionAround(call);
  if (inside === body) return true;
  return inside?.parent?.parent?.kind === 'defer_statement' && functionAround(inside) === body;
}

/** The goroutine tells that it has counted itself. */
function isSignal(statement: GoNode, tree: GoTree): boolean {
  if (statement.kind === 'send_statement') return true;
  const [call] = partsOf(statement);
  const callee = call === undefined ? undefined : childOf(call, 'function');
  return callee !== undefined && tree.textOf(callee) === 'close';
}

/** A variable of the function is waited for in the function, if at all. */
function mayBeWaitedFor(add: GroupUse, by: GoNode, uses: readonly GroupUse[]): boolean {
  const declaration = declarationAround(by);
  if (add.declared === undefined || declaration === undefined || !isInside(add.declared, declaration))
    return true;
  if (add.name.includes('.')) return true;
  return uses.some((use) => use.method === 'Wait' && use.key === add.key && !isInside(use.call, by));
}
