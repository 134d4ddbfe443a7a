import type { Range } from '../../../domain/text-position.ts';
import type { Call } from '../_kit/call.ts';
import type { Silence } from './silent-handler.ts';

/** A handler that lets an error vanish. */
export interface Signal {
  /** `assertion`: a test that cannot fail. `no-handler`: `.catch()`, which handles nothing. `crash`: a listener of the process for errors that nobody caught. */
  readonly shape: 'try' | 'chain' | 'assertion' | 'no-handler' | 'crash';
  readonly silence: Silence;
  readonly range: Range;
  /** What may fail. */
  readonly call: Call;
  readonly confidence: 'likely' | 'possible';
}
