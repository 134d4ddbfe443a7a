import { z } from 'zod';
import { ticketVerdicts } from '../../domain/ticket.ts';
import { limits } from '../limits.ts';
import { answerFormat } from './answer-format.ts';
import { quotedPlace, quotedPlaces } from './quoted-place.ts';

const statement = z.object({
  quote: z
    .string()
    .min(1)
    .max(limits.quoteLength)
    .describe('One sentence, or one item of a list, exactly as it stands in the ticket.'),
  verdict: z.enum(ticketVerdicts).describe('Whether the change does that.'),
  why: z.string().min(1).describe('One sentence.'),
  places: z.array(quotedPlace).describe('The lines that show it; empty: nothing is there.'),
});

const readable = statement.extend({ places: quotedPlaces });
export type SaidStatement = z.infer<typeof readable>;

export interface SaidOfTicket {
  readonly statements: readonly SaidStatement[];
  /** So many more were in a form that cannot be used. */
  readonly unusable: number;
}

const read = z.object({ statements: z.array(z.unknown()) }).transform(({ statements: all }): SaidOfTicket => {
  const tried = all.slice(0, limits.statementsPerTicket).map((one) => readable.safeParse(one));
  const statements = tried.flatMap((one) => (one.success ? [one.data] : []));
  return { statements, unusable: tried.length - statements.length };
});

export const ticketAnswer = answerFormat('ticket', z.object({ statements: z.array(statement) }), read);
