import type { TicketReference } from '../domain/ticket-reference.ts';

/** What somebody wants done, in his words. Whoever may open a ticket has written it. */
export interface Ticket {
  readonly reference: TicketReference;
  readonly title: string;
  /** Markdown, or plain text. */
  readonly text: string;
  /** As the tracker calls it: `open`, `In Progress`. */
  readonly status: string;
}

/** Where tickets are kept. It reads only. */
export interface Tracker {
  /**
   * Those of them that are there, in their order. A ticket that fewer people may read than the change is not there: what it says is
   * quoted at the change.
   * @throws {AppError} `service-unavailable`, `service-refused`, `rate-limited`
   */
  tickets(references: readonly TicketReference[]): Promise<readonly Ticket[]>;
}
