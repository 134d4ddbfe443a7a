import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';

/** The outermost node inside `around` that spans exactly this range. */
export function nodeAt(around: Node, { start, end }: Range): Node | undefined {
  let at: Node | undefined = around;
  while (at !== undefined) {
    const own = rangeOf(at);
    if (own.start === start && own.end === end) return at;
    let next: Node | undefined;
    walkChildren(at, (child) => {
      const range = rangeOf(child);
      if (range.start <= start && range.end >= end) next = child;
    });
    at = next;
  }
  return undefined;
}
