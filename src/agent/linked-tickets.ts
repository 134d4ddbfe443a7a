import { digestOf } from '../domain/digest.ts';
import { ticketLabel } from '../domain/ticket-reference.ts';
import type { TicketReference } from '../domain/ticket-reference.ts';
import type { Log } from '../ports/log.ts';
import type { Ticket, Tracker } from '../ports/tracker.ts';

export interface ReadTickets {
  /** In the order in which the change names them. */
  readonly tickets: readonly Ticket[];
  /** Those that could not be read, for their tracker did not answer as it should. */
  readonly unread: readonly TicketReference[];
}

/** undefined: there is none, and what is named there is not read. */
export type LinkedTrackers = Readonly<Record<TicketReference['tracker'], Tracker | undefined>>;

export interface LinkedTicketsOptions {
  readonly references: readonly TicketReference[];
  readonly trackers: LinkedTrackers;
  readonly pageOf: LinkedTickets['pageOf'];
  readonly log: Log;
}

/** The tickets that a change names. None is read before somebody wants to know what it says, and then once. */
export class LinkedTickets {
  readonly references: readonly TicketReference[];
  /** Address of its page, which is ours and not what anybody wrote. */
  readonly pageOf: (reference: TicketReference) => string;
  readonly #trackers: LinkedTrackers;
  readonly #log: Log;
  #read: Promise<ReadTickets> | undefined;

  constructor({ references, trackers, pageOf, log }: LinkedTicketsOptions) {
    this.references = references.filter(({ tracker }) => trackers[tracker] !== undefined);
    this.pageOf = pageOf;
    this.#trackers = trackers;
    this.#log = log;
  }

  /** A tracker that fails takes nothing with it but its tickets. */
  read(): Promise<ReadTickets> {
    this.#read ??= this.#ask();
    return this.#read;
  }

  async #ask(): Promise<ReadTickets> {
    const [forge, jira] = await Promise.all([this.#askOne('forge'), this.#askOne('jira')]);
    const found = [...forge.tickets, ...jira.tickets];
    const places = this.references.map(ticketLabel);
    const placeOf = ({ reference }: Ticket): number => places.indexOf(ticketLabel(reference));
    return {
      tickets: found.toSorted((a, b) => placeOf(a) - placeOf(b)),
      unread: [...forge.unread, ...jira.unread],
    };
  }

  async #askOne(name: TicketReference['tracker']): Promise<ReadTickets> {
    const wanted = this.references.filter(({ tracker }) => tracker === name);
    const tracker = this.#trackers[name];
    if (tracker === undefined || wanted.length === 0) return { tickets: [], unread: [] };
    try {
      return { tickets: await tracker.tickets(wanted), unread: [] };
    } catch (error) {
      this.#log.warn({ tracker: name, err: error }, 'tickets could not be read');
      return { tickets: [], unread: wanted };
    }
  }
}

/** Of all that is said of a ticket depends on, but for the change. */
export function digestOfTicket({ title, text }: Ticket): string {
  return digestOf(`${title}\0${text}`).slice(0, 16);
}

/** So many characters of a ticket are read. */
export function ticketText(text: string, most: number): string {
  return text.replaceAll('\r\n', '\n').slice(0, most);
}

const criteriaHeading = /acceptance criteria|definition of done|requirements|验收标准|验收条件|需求/i;
/** What stands in the line behind its marks is not asked for: two greedy parts in a row take minutes on a hostile line. */
const heading = /^\s{0,3}(?:#{1,6}\s|h[1-6]\.\s|(?:\*\*[^*]+\*\*:?|[^-*+[\]\n]{1,60}[:：])\s*$)/;

/** What a ticket says that has to hold: what stands below a heading that says so, and boxes to be ticked; empty: nothing says so. */
export function acceptanceCriteria(text: string): readonly string[] {
  let isBelow = false;
  return text.split('\n').flatMap((line) => {
    if (heading.test(line)) isBelow = criteriaHeading.test(line);
    else if (line.trim() !== '' && (isBelow || /^\s*[-*+]\s+\[[ xX]\]\s/.test(line))) return [line.trim()];
    return [];
  });
}
