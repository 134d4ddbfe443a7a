import type { Range } from '../../../domain/text-position.ts';

interface Read {
  readonly at: Range;
  /** As it is called: `io.ReadAll`. */
  readonly name: string;
  /** Whoever calls the function chooses the bytes; else somebody at the other end of a connection does. */
  readonly isOfCaller: boolean;
}

export type UnboundedRead =
  | (Read & {
      readonly kind: 'decompression-bomb';
      /** What it reads of: `gzip.NewReader`. */
      readonly stream: string;
    })
  | (Read & {
      readonly kind: 'unbounded-read';
      /** A line, a list as long as a number of the data or of a request says, the parts of a text, or a request. */
      readonly of: 'line' | 'list' | 'asked' | 'parts' | 'body';
    });
