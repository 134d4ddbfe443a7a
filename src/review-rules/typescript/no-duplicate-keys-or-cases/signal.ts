import type { Confidence } from '../../../domain/finding.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

export type Kind =
  'duplicate-key' | 'duplicate-member' | 'duplicate-case' | 'duplicate-condition' | 'duplicate-branch';

/** Something that stands here a second time. */
export interface Signal {
  readonly kind: Kind;
  readonly again: Node;
  readonly confidence: Confidence;
  readonly what: (file: TypeScriptFile) => Localized;
}
