import type { RepoPath, Sha } from './ids.ts';
import type { Line } from './text-position.ts';

/** Whether a change does what a sentence of a ticket asks for. `unclear`: it cannot be told from the change. */
export const ticketVerdicts = ['missing', 'partly', 'unclear', 'met'] as const;
export type TicketVerdict = (typeof ticketVerdicts)[number];

/** What a model said of a change and a ticket that it is linked to. */
export interface TicketReport {
  /** As people write it: `SHOP-12`, `#7`. */
  readonly key: string;
  /** Its page; ours, never a model's. */
  readonly page: string;
  /** Text of a stranger, as is all that is quoted of it. */
  readonly title: string;
  /** The head that it tells of. */
  readonly head: Sha;
  /** Of what the ticket said then. */
  readonly digest: string;
  readonly model: string;
  /** What is missing first, in the order of `ticketVerdicts`. */
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
