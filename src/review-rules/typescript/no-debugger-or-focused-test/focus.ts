import type { EditDraft } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import type { Node } from '../../../languages/typescript/node.ts';

/** A test or group that runs alone. */
export interface Focus {
  readonly at: Node;
  /** As it is written, e.g. `describe.only`. */
  readonly name: string;
  readonly confidence: Confidence;
  /** What makes it an ordinary test; undefined when that takes more than an edit here. */
  readonly edit: EditDraft | undefined;
}
