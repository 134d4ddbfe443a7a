import type { Range } from '../../../domain/text-position.ts';

/** An image that a file has started somewhere. */
export interface DeployedImage {
  readonly text: string;
  readonly range: Range;
  /** The file sets the tag of an image that something else names. */
  readonly isTagOnly?: boolean;
}
