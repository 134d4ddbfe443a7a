/** What a caller may do after an error: nothing, try again with growing waits, or try again after a given time. */
export type Retry = 'never' | 'backoff' | 'after';

export interface ErrorSpec {
  readonly httpStatus: number;
  readonly retry: Retry;
  /** One sentence for the person who sees it: what happened. `{name}` is replaced by the detail of that name. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}
