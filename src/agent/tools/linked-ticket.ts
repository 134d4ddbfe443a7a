import { z } from 'zod';
import { ticketLabel } from '../../domain/ticket-reference.ts';
import type { Ticket } from '../../ports/tracker.ts';
import { limits } from '../limits.ts';
import { acceptanceCriteria, ticketText } from '../linked-tickets.ts';
import { defineTool } from './tool.ts';

/** Only tickets that the change names are there, whatever is asked for. */
export const linkedTicket = defineTool({
  name: 'linked_ticket',
  purpose:
    'Shows a ticket that the change is linked to: its title, its text, and what of it is listed as acceptance criteria.',
  input: z.object({
    ticket: z
      .string()
      .max(40)
      .optional()
      .describe('As people write it, such as #12 or SHOP-12; all of them by default.'),
  }),
  find: async ({ ticket }, { tickets: linked }) => {
    if (linked === undefined) return { refusal: 'The change names no ticket.' };
    const { tickets, unread } = await linked.read();
    const wanted = tickets.filter(
      ({ reference }) => ticket === undefined || ticketLabel(reference) === ticket.trim(),
    );
    if (wanted.length > 0) return { data: wanted.map(wordsOf).join('\n\n') };
    if (unread.length > 0) return { refusal: 'The tickets cannot be read now.' };
    const names = tickets.map(({ reference }) => ticketLabel(reference)).join(', ');
    return { refusal: names === '' ? 'There is none.' : `There is no such ticket. There are: ${names}.` };
  },
});

function wordsOf({ reference, title, text, status }: Ticket): string {
  const shown = ticketText(text, limits.ticketLength);
  const criteria = acceptanceCriteria(shown);
  return [
    `${ticketLabel(reference)}: ${title.slice(0, limits.titleLength)} (${status})`,
    shown,
    ...(criteria.length > 0 ? ['Acceptance criteria:', ...criteria] : []),
  ].join('\n');
}
