import type { AgentGap, Micros, TokenUsage } from '../domain/agent.ts';
import type { Sha } from '../domain/ids.ts';
import { ticketVerdicts } from '../domain/ticket.ts';
import type { TicketReport, TicketStatement } from '../domain/ticket.ts';
import { ticketLabel } from '../domain/ticket-reference.ts';
import type { TicketReference } from '../domain/ticket-reference.ts';
import type { Ticket } from '../ports/tracker.ts';
import type { AgentParts } from './agent-run.ts';
import type { SaidStatement } from './answers/ticket-answer.ts';
import { ticketAnswer } from './answers/ticket-answer.ts';
import { normalised } from './claim.ts';
import { converse } from './conversation.ts';
import type { Talk } from './conversation.ts';
import { shownText } from './fence.ts';
import { distinctGaps, leftOut, unusable } from './gaps.ts';
import { inParallel } from './in-parallel.ts';
import { limits } from './limits.ts';
import { acceptanceCriteria, digestOfTicket, ticketText } from './linked-tickets.ts';
import { placesThatStand } from './places.ts';
import { plainWords } from './plain-words.ts';
import { excerptsOf } from './plan/excerpts.ts';
import type { Excerpts } from './plan/excerpts.ts';
import { ticketOpening, ticketSystem } from './prompts/ticket.ts';
import { standsInTicket } from './ticket-quote.ts';
import { prepareWork } from './work.ts';
import type { AgentChange } from './work.ts';

export interface TicketTask extends AgentChange {
  readonly head: Sha;
  readonly tickets: readonly Ticket[];
  readonly pageOf: (reference: TicketReference) => string;
}

export interface TicketCheck {
  /** Of those that the model had an answer for, in the order of the tickets. */
  readonly reports: readonly TicketReport[];
  readonly gaps: readonly AgentGap[];
  readonly tokens: TokenUsage;
  /** undefined: the price table does not know the model. */
  readonly cost: Micros | undefined;
}

/**
 * Has a model tell of each ticket whether the change does what it asks for.
 * @throws As `reviewWithAgent` does.
 */
export async function checkTickets(
  task: TicketTask,
  parts: AgentParts,
  signal: AbortSignal,
): Promise<TicketCheck> {
  const { talk, changed, unread } = await prepareWork('ticket', task, parts, signal);
  const { run, countTokens } = talk;
  const shown = excerptsOf([...changed.values()], countTokens, {
    tokens: parts.settings.limits.partTokens,
    least: limits.leastTokensOfFile,
  });
  await run.step('plan', '', task.tickets.map(({ reference }) => ticketLabel(reference)).join(', '));
  const checked = await inParallel(task.tickets, parts.settings.limits.partsAtOnce, (ticket) =>
    checkTicket(ticket, task, talk, shown),
  );
  const reports = checked.flatMap(({ report }) => report ?? []);
  await run.step('end', '', `${reports.length} of ${task.tickets.length} tickets compared`);
  const gaps = [...checked.flatMap((one) => one.gaps), ...leftOut([...unread, ...shown.leftOut])];
  return { reports, gaps: distinctGaps(gaps), ...run.spent };
}

interface Checked {
  readonly report?: TicketReport;
  readonly gaps: readonly AgentGap[];
}

async function checkTicket(ticket: Ticket, task: TicketTask, talk: Talk, shown: Excerpts): Promise<Checked> {
  const { run, box } = talk;
  const { desk, fence } = box;
  const key = ticketLabel(ticket.reference);
  const text = `${ticket.title.slice(0, limits.titleLength)}\n\n${ticketText(ticket.text, limits.ticketLength)}`;
  const answered = await converse(talk, {
    part: key,
    system: ticketSystem(task.language, run.settings.toolCalls),
    opening: ticketOpening(text, acceptanceCriteria(text), { ...task, ...desk, ...shown }, fence),
    maxSteps: run.settings.maxSteps,
    answer: ticketAnswer,
  });
  if (answered.kind === 'gap') return { gaps: [answered.gap] };
  const { statements, lost } = await statementsThatStand(answered.value.statements, shownText(text), talk);
  const count = answered.value.unusable + lost;
  await run.step('proposals', key, `${statements.length} statements, ${count} that cannot be used`);
  return {
    report: {
      ...{ key, page: task.pageOf(ticket.reference), title: plainWords(ticket.title, limits.titleLength) },
      ...{ head: task.head, digest: digestOfTicket(ticket), model: run.model.name, statements },
    },
    gaps: unusable(count),
  };
}

/** Those that quote the ticket, each sentence once. @param shown The ticket, as the model saw it. */
async function statementsThatStand(
  said: readonly SaidStatement[],
  shown: string,
  { box }: Talk,
): Promise<{ readonly statements: readonly TicketStatement[]; readonly lost: number }> {
  const quoting = said.filter(({ quote }) => standsInTicket(quote, shown));
  const distinct = [
    ...new Map(quoting.toReversed().map((one) => [normalised(one.quote), one])).values(),
  ].reverse();
  let lost = said.length - quoting.length;
  const statements: TicketStatement[] = [];
  for (const { quote, verdict, why, places: wanted } of distinct) {
    const places = await placesThatStand(wanted, box.desk.files);
    lost += wanted.length - places.length;
    // That something is there is shown by where it is.
    const isBare = places.length === 0 && (verdict === 'met' || verdict === 'partly');
    statements.push({
      ...{ quote: plainWords(quote, limits.whatLength), verdict: isBare ? 'unclear' : verdict },
      ...{ why: plainWords(why, limits.whatLength), places },
    });
  }
  const order = (one: TicketStatement): number => ticketVerdicts.indexOf(one.verdict);
  return { statements: statements.toSorted((a, b) => order(a) - order(b)), lost };
}
