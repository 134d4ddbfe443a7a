import type { TicketReference } from '../../domain/ticket-reference.ts';
import type { Log } from '../../ports/log.ts';
import type { Ticket, Tracker } from '../../ports/tracker.ts';
import { LinkedTickets } from '../linked-tickets.ts';

export function sampleTicket(name: string, text: string, title = 'Add totals'): Ticket {
  return { reference: { tracker: 'forge', name }, title, text, status: 'open' };
}

/** A tracker that is a list; empty: it does not answer. */
export function listedTracker(tickets: readonly Ticket[]): Tracker {
  return {
    tickets: (references) =>
      tickets.length === 0
        ? Promise.reject(new Error('no answer'))
        : Promise.resolve(
            references.flatMap(({ name }) => tickets.filter(({ reference }) => reference.name === name)),
          ),
  };
}

/** Tickets that a change names, of the forge alone. */
export function linked(
  references: readonly TicketReference[],
  tickets: readonly Ticket[],
  log: Log,
): LinkedTickets {
  return new LinkedTickets({
    ...{ references, log, trackers: { forge: listedTracker(tickets), jira: undefined } },
    pageOf: ({ name }) => `https://example.org/issues/${name}`,
  });
}
