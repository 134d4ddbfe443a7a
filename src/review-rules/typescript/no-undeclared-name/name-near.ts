import type { Scope } from '../../../languages/typescript/scope.ts';
import { isSpeltNear, slipsBetween } from '../_kit/spelt-near.ts';

const mostNames = 2000;
/** Short names are near to everything. */
const shortest = 5;

/**
 * The name that exists in the scope and is spelt nearly so: other capitals, or a letter more, less or changed. Of several the
 * nearest one; where two are as near, one slip makes either of them.
 */
export function nameNear(name: string, scope: Scope): string | undefined {
  if (name.length < shortest) return undefined;
  const near = new Set<string>();
  let left = mostNames;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent)
    for (const other of at.bindings.keys()) {
      if (left-- === 0) return undefined;
      if (isSpeltNear(name, other)) near.add(other);
    }
  if (near.size < 2) return [...near][0];
  const nearest = [...near].filter((other) => slipsBetween(name, other) === 1);
  return near.size > mostNear ? undefined : nearest[0];
}

/** Among so many alike one more would not stand out. */
const mostNear = 3;
