import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';

/** A call of a function of another package. */
export interface AskedCall {
  readonly call: GoNode;
  readonly name: string;
  readonly given: readonly GoNode[];
  readonly file: GoFile;
  readonly types: DeclaredTypes;
}
