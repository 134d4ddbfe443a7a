import type { Node } from '../../../languages/typescript/node.ts';

/** A name of a member that nothing has, spelt nearly as one that there is. */
export interface MisspelledMember {
  /** The name, where it stands. */
  readonly at: Node;
  /** All places where it is asked for, when one cannot be mended by itself. */
  readonly all?: readonly Node[];
  readonly name: string;
  readonly meant: string;
  /** What has no such member; undefined: nothing in the file or of the platform has it. */
  readonly of: string | undefined;
}
