import type { Offset } from '../../domain/text-position.ts';

/**
 * Offsets in bytes of UTF-8, as offsets in the text. One pass, however many there are.
 * @param bytes In any order.
 */
export function textOffsets(text: string, bytes: Iterable<number>): ReadonlyMap<number, Offset> {
  const wanted = [...new Set(bytes)].sort((a, b) => a - b);
  const found = new Map<number, Offset>();
  let at = 0;
  let byte = 0;
  for (const one of wanted) {
    while (byte < one && at < text.length) {
      const point = text.codePointAt(at) ?? 0;
      byte += bytesOf(point);
      at += point > 0xffff ? 2 : 1;
    }
    found.set(one, at);
  }
  return found;
}

/** Half a surrogate pair is written as U+FFFD, which takes three as well. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point > 0xffff ? 4 : 3;
}
