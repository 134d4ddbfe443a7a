import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { comesFromOutside } from '../_kit/comes-from-outside.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { madeFrom } from '../_kit/made-from.ts';
import { takenFrom } from '../_kit/taken-from.ts';

/** Objects in objects that say what is looked for. */
const deepest = 4;

/** Who decides what is looked for: a request (`sent`), or the callers (`given`). undefined: the code itself. */
export function wantedBy(values: readonly Node[]): 'sent' | 'given' | undefined {
  const wanted = values.flatMap((one) => leavesOf(one, 0));
  if (wanted.some((one) => isFromOutside(one))) return 'sent';
  return wanted.some((one) => madeFrom(one).some((part) => isOpenParameter(part))) ? 'given' : undefined;
}

/** The values in `{ where: { id, shop: { name: shop } } }` and in `[id, shop]`. */
function leavesOf(node: Node, depth: number): readonly Node[] {
  const bare = unwrap(node);
  if (depth === deepest) return bare.type === 'ObjectExpression' ? [] : [bare];
  if (bare.type === 'ArrayExpression')
    return bare.elements.flatMap((one) => (one === null ? [] : leavesOf(one, depth + 1)));
  if (bare.type !== 'ObjectExpression') return [bare];
  return bare.properties.flatMap((one) =>
    one.type === 'ObjectProperty' ? leavesOf(one.value, depth + 1) : [],
  );
}

/** `id` of `const { id } = req.params` too. */
function isFromOutside(node: Node): boolean {
  return madeFrom(node).some((part) => comesFromOutside(takenFrom(part) ?? part));
}
