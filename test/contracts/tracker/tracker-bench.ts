import type { TicketReference } from '../../../src/domain/ticket-reference.ts';
import type { Tracker } from '../../../src/ports/tracker.ts';
import type { Fault } from '../../kit/forge-stand-in/http/faults.ts';

export interface TicketWords {
  readonly title: string;
  readonly text: string;
}

/** Something real that a tracker reads. */
export interface TrackerBench extends AsyncDisposable {
  readonly tracker: Tracker;
  /** Somebody opens a ticket. */
  readonly open: (words: TicketWords) => TicketReference;
  /** Tickets that are there, but that fewer people may read than the change, or that are elsewhere now. */
  readonly hidden: (words: TicketWords) => readonly TicketReference[];
  /** What a ticket is named that nobody has opened. */
  readonly missing: TicketReference;
  /** How a ticket stands that was just opened. */
  readonly openStatus: string;
}

/** One that is behind a connection. */
export interface ServiceBench extends TrackerBench {
  readonly requests: () => number;
  /** How many it takes at most for so many tickets. */
  readonly mostRequests: (tickets: number) => number;
  readonly fault: (fault: Fault) => Disposable;
}
