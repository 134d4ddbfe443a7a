import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import { runsWhole } from '../_kit/runs-whole.ts';

/** Both stand in one expression or list of statements, and nothing on the way from there to the read is left out. */
export function alwaysRunsAfter(read: Node, guard: Node): boolean {
  const { start, end } = rangeOf(guard);
  if (rangeOf(read).start < end) return false;
  let inner = read;
  for (const at of ancestorsOf(read)) {
    const around = rangeOf(at);
    if (around.start <= start && end <= around.end)
      return at.type === 'BlockStatement' || at.type === 'Program' || runsWhole(at, inner);
    if (isFunction(at) || !runsWhole(at, inner)) return false;
    inner = at;
  }
  return false;
}
