import type { Range } from '../../../domain/text-position.ts';

/** Does the first place lie in the other, or is it that? */
export function isInside({ start, end }: Range, around: Range): boolean {
  return around.start <= start && end <= around.end;
}
