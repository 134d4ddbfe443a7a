import type { Account } from './change-request.ts';

export type Thumb = 'thumbsup' | 'thumbsdown';

/** A person whose thumb is up or down. */
export interface Reactor {
  readonly reaction: Thumb;
  readonly by: Account;
}
