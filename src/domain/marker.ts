import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a marker stands in: an inline comment (value: the finding), a review call (the head), the summary (the review).
 * `resolved`, in the summary too: findings, with commas between, whose threads we resolved. `memory`, there as well:
 * what the next review has to know where there is no store. `reply`: which remark it answers.
 */
export type MarkerKind = 'finding' | 'review' | 'summary' | 'notice' | 'resolved' | 'memory' | 'reply';

export interface Marker {
  readonly kind: MarkerKind;
  readonly value: string;
}

/**
 * Invisible lines in what we post, by which we know it again. Each is sealed for one change: what somebody copies
 * elsewhere or makes up is no marker.
 */
export interface Markers {
  /** @param changeKey See `keyOfChange`. @param value Without white space. */
  write(changeKey: string, marker: Marker): string;
  /** The genuine markers of a text, in their order. */
  read(changeKey: string, text: string): readonly Marker[];
}

/** Of the format: another one is read by another reader. */
const version = 1;
const shape =
  /<!-- autoglm:(\d+) (finding|review|summary|notice|resolved|memory|reply) (\S{1,20000}) ([\w-]{22}) -->/g;

/** Characters of a value. A comment of GitHub's has room for three times as many. */
export const longestValue = 20_000;

/** @param secret Whoever knows it can forge markers. */
export function createMarkers(secret: string): Markers {
  const seal = (changeKey: string, { kind, value }: Marker): string =>
    createHmac('sha256', secret)
      .update([version, changeKey, kind, value].join('\0'))
      .digest('base64url')
      .slice(0, 22);
  return {
    write: (changeKey, marker) =>
      `<!-- autoglm:${version} ${marker.kind} ${marker.value} ${seal(changeKey, marker)} -->`,
    read: (changeKey, text) =>
      [...text.matchAll(shape)].flatMap(([, of, kind, value = '', given = '']) => {
        const marker: Marker = { kind: kind as MarkerKind, value };
        return of === String(version) && isSame(given, seal(changeKey, marker)) ? [marker] : [];
      }),
  };
}

/** In constant time: how much of a guess was right must not show. */
function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
