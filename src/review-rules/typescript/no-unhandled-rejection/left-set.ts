import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import type { Exit } from '../_kit/exits-of.ts';
import { holds } from '../_kit/holds.ts';
import { flagWriteOf, writesOf } from './flag-write.ts';
import type { FlagWrite } from './flag-write.ts';
import { isAskedBefore } from './stuck-flag.ts';

/** Where a function ends and leaves the flag set that keeps it from running again. */
export interface LeftSet {
  readonly flag: FlagWrite;
  readonly exit: Exit['by'];
}

/** More places where a flag is written are not compared. */
const mostWrites = 20;

/** `if (running) return; running = true; … if (queue.length === 0) return; … running = false;` */
export function* leftSet(file: TypeScriptFile): Generator<LeftSet, void> {
  for (const literal of file.tree.nodesOf('BooleanLiteral')) {
    const flag = literal.value ? flagWriteOf(literal) : undefined;
    if (flag === undefined || !isAskedBefore(flag) || !isSetBackHere(flag, file)) continue;
    const block = parentOf(flag.statement);
    if (block?.type !== 'BlockStatement') continue;
    const after = block.body.slice(block.body.findIndex((one) => one === flag.statement) + 1);
    const exit = after
      .flatMap((one) => exitsOf(one))
      .find((one) => one.by.type === 'ReturnStatement' && !isOfEnd(one, file) && !isSetBack(one.by, flag));
    if (exit !== undefined) yield { flag, exit: exit.by };
  }
}

/** By the function itself, not by another one or later. */
function isSetBackHere(flag: FlagWrite, file: TypeScriptFile): boolean {
  const writes = writesOf(flag, file) ?? [];
  if (writes.length < 2 || writes.length > mostWrites) return false;
  return writes.every((one) => enclosingFunction(one) === flag.owner);
}

const ending = /stop|destroy|dispos|clos|abort|unmount|cancel|exit|shut|dead|ended/i;

/** When all is over, the flag matters no more. */
function isOfEnd({ conditions }: Exit, { text }: TypeScriptFile): boolean {
  return conditions.some((condition) => {
    const { start, end } = rangeOf(condition);
    return ending.test(text.slice(start, end));
  });
}

/** By what comes before it since the flag was set, by what it returns, or by a `finally` around it. */
function isSetBack(exit: Node, { statement, key }: FlagWrite): boolean {
  const isReset = (node: Node): boolean =>
    node.type === 'BooleanLiteral' && !node.value && flagWriteOf(node)?.key === key;
  if (holds(exit, (part) => isReset(part) || isFunction(part))) return true;
  const [from, to] = [rangeOf(statement).end, rangeOf(exit).start];
  for (const at of ancestorsOf(exit)) {
    if (isFunction(at)) return false;
    if (at.type === 'TryStatement' && at.finalizer != null && holds(at.finalizer, isReset)) return true;
    const list: readonly Node[] =
      at.type === 'BlockStatement' ? at.body : at.type === 'SwitchCase' ? at.consequent : [];
    if (list.some((one) => rangeOf(one).start >= from && rangeOf(one).end <= to && holds(one, isReset)))
      return true;
  }
  return false;
}
