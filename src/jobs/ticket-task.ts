import { digestOfTicket } from '../agent/linked-tickets.ts';
import type { LinkedTickets } from '../agent/linked-tickets.ts';
import type { TicketCheck } from '../agent/ticket.ts';
import type { AgentGap } from '../domain/agent.ts';
import type { TicketReport } from '../domain/ticket.ts';
import { ticketLabel } from '../domain/ticket-reference.ts';
import type { TicketReference } from '../domain/ticket-reference.ts';
import type { Ticket } from '../ports/tracker.ts';
import type { TaskInput, TaskResult } from './agent-tasks.ts';

/** Tells whether a head does what its tickets ask for. What was said of the same head and the same text is said again unasked. */
export async function compareWithTickets(input: TaskInput): Promise<TaskResult | undefined> {
  const { head, before, parts } = input;
  const { tickets: known = [] } = before;
  const { tickets: linked } = parts;
  if (linked === undefined || (linked.references.length === 0 && known.length === 0)) return undefined;
  const { tickets, unread } = await linked.read();
  const isKnown = (ticket: Ticket): boolean =>
    known.some(
      (one) =>
        one.head === head &&
        one.key === ticketLabel(ticket.reference) &&
        one.digest === digestOfTicket(ticket),
    );
  const { reports, gaps } = await compare(
    tickets.filter((ticket) => !isKnown(ticket)),
    linked,
    input,
  );
  const reportOf = (reference: TicketReference): TicketReport | readonly [] => {
    const key = ticketLabel(reference);
    return reports.find((one) => one.key === key) ?? known.find((one) => one.key === key) ?? [];
  };
  const told = [...tickets.map(({ reference }) => reference), ...unread].flatMap(reportOf);
  return { found: { tickets: told }, gaps: [...gaps, ...unreadGaps(unread)] };
}

async function compare(
  tickets: readonly Ticket[],
  { pageOf }: LinkedTickets,
  { change, head, parts, signal }: TaskInput,
): Promise<Pick<TicketCheck, 'reports' | 'gaps'>> {
  if (tickets.length === 0) return { reports: [], gaps: [] };
  // Read into memory when there is something to compare, see `generate`.
  const { checkTickets } = await import('../agent/ticket.ts');
  return checkTickets({ ...change, run: `ticket:${change.run}`, head, tickets, pageOf }, parts, signal);
}

function unreadGaps(unread: readonly TicketReference[]): readonly AgentGap[] {
  return unread.length === 0 ? [] : [{ kind: 'tickets-unread', tickets: unread.map(ticketLabel) }];
}
