import type { Range } from '../../../domain/text-position.ts';

export interface Injection {
  readonly range: Range;
  /** Where the text comes from: a path of GitHub, or a variable of GitLab. */
  readonly source: string;
  /** What reads it as code. */
  readonly runner: 'shell' | 'script' | 'second-shell' | 'interpreter';
  readonly isCertain: boolean;
}
