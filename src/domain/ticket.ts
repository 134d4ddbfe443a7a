import type { RepoPath, Sha } from './ids.ts';
import type { Line } from './text-position.ts';

/** Whether a change does what a sentence of a ticket asks for. `unclear`: it cannot be told from the change. */
export const ticketVerdicts = ['done', 'partly', 'missing', 'unclear'] as const;
export type TicketVerdict = (typeof ticketVerdicts)[number];

/** What a model said of a change and a ticket that it is linked to. */
export interface TicketReport {
  /** As people write it: `SHOP-12`, `#7`. */
  readonly key: string;
  readonly title: string;
  /** The head that it tells of. */
  readonly head: Sha;
  readonly model: string;
  readonly statements: readonly TicketStatement[];
}

export interface TicketStatement {
  /** A sentence that stands in the ticket. */
  readonly quote: string;
  readonly verdict: TicketVerdict;
  readonly why: string;
  /** Lines at the head that show it. */
  readonly places: readonly { readonly path: RepoPath; readonly line: Line }[];
}
