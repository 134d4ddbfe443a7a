import type { Range } from '../../../domain/text-position.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { PacketKind } from './packets.ts';
import type { Source } from './source-of.ts';

/**
 * - `parts`: what a text was split into, and nobody asked in how many. `match`: what a pattern found, if it found something.
 * - `fewer`: it was asked for fewer elements than are read. `open`, `inner`: bytes of a message, and nobody asked how many there are; see `PacketKind`.
 * - `late`: it is asked only after the read.
 */
export type Reason = 'parts' | 'match' | 'fewer' | PacketKind | 'late';

export interface UncheckedIndex {
  readonly node: GoNode;
  readonly list: GoNode;
  readonly reason: Reason;
  /** So many elements it must have. */
  readonly needed: number;
  /** So many it has for sure. */
  readonly least: number;
  readonly source: Source;
  /** The test that comes too late. */
  readonly test?: Range;
}
