import type { Confidence } from '../../../domain/finding.ts';
import type { Range } from '../../../domain/text-position.ts';

export interface Injection {
  readonly range: Range;
  /** Where the text comes from: a path of GitHub, or a variable of GitLab. */
  readonly source: string;
  /** What reads it as code. */
  readonly runner: 'shell' | 'script' | 'second-shell' | 'interpreter' | 'variables';
  /** It is a parameter: whoever hands it over decides whose text it is. */
  readonly isHandedOver?: boolean;
  readonly confidence: Confidence;
}
