import { describe, expect, it } from '@jest/globals';
import { createScene } from '../agent/test-kit/scene.ts';
import { says, scriptedModel } from '../agent/test-kit/scripted-model.ts';
import type { Reply } from '../agent/test-kit/scripted-model.ts';
import { linked, sampleTicket } from '../agent/test-kit/tickets.ts';
import { parseSha } from '../domain/ids.ts';
import type { TicketReport } from '../domain/ticket.ts';
import type { Ticket } from '../ports/tracker.ts';
import { silentLog } from '../../test/kit/silent-log.ts';
import { compareWithTickets } from './ticket-task.ts';

const head = parseSha('b'.repeat(40));
const old = parseSha('a'.repeat(40));
const ticket = sampleTicket('12', 'Prices are rounded to cents.');
const statements = [
  { quote: 'Prices are rounded to cents.', verdict: 'missing', why: 'They are not.', places: [] },
];
const answers: Reply = () => says({ statements });

interface Case {
  readonly tickets?: readonly Ticket[];
  readonly known?: readonly TicketReport[];
  readonly names?: readonly string[];
  readonly reply?: Reply;
}

async function compare({ tickets = [ticket], known, names = ['12'], reply = answers }: Case = {}) {
  const model = scriptedModel(reply);
  const references = names.map((name) => ({ tracker: 'forge', name }) as const);
  const {
    task: change,
    parts,
    ledger,
  } = createScene({
    ...{ model, added: { 'src/cart.js': 'export const a = 1;\n' } },
    parts: { tickets: linked(references, tickets, silentLog) },
  });
  const before = known === undefined ? {} : { tickets: known };
  const config = { agent: {} } as unknown as Parameters<typeof compareWithTickets>[0]['config'];
  const { signal } = new AbortController();
  const result = await compareWithTickets({ change, head, config, before, parts, signal });
  const told = result?.found.tickets ?? [];
  return { result, told, requests: model.requests.length, runs: ledger.calls.map(({ run }) => run) };
}

describe('the tickets of a change', () => {
  it('are compared with its head, as a piece of work of its own', async () => {
    const { told, result, runs } = await compare();
    expect(told).toMatchObject([{ key: '#12', head, statements: [{ verdict: 'missing' }] }]);
    expect(result?.gaps).toEqual([]);
    expect(runs).toEqual(['ticket:run-1']);
  });

  it('are not asked about again while head and text are the same', async () => {
    const { told: known } = await compare();
    expect(await compare({ known })).toMatchObject({ told: known, requests: 0 });
    const edited = { ...ticket, text: `${ticket.text} Please.` };
    expect((await compare({ known, tickets: [edited] })).requests).toBe(1);
    const before = known.map((one) => ({ ...one, head: old }));
    expect(await compare({ known: before })).toMatchObject({ told: [{ head }], requests: 1 });
  });

  it('go on being told as of an earlier head when they cannot be compared or read', async () => {
    const known = (await compare()).told.map((one) => ({ ...one, head: old }));
    const failed = await compare({ known, reply: () => says('no JSON') });
    expect(failed.told).toMatchObject([{ head: old }]);
    expect(failed.result?.gaps).toMatchObject([{ kind: 'model-failed' }]);
    const unread = await compare({ known, tickets: [] });
    expect(unread).toMatchObject({ told: [{ head: old }], requests: 0 });
    expect(unread.result?.gaps).toEqual([{ kind: 'tickets-unread', tickets: ['#12'] }]);
  });

  it('are told no more when the change names them no more', async () => {
    const { told: known } = await compare();
    expect((await compare({ known, names: [] })).result?.found).toEqual({ tickets: [] });
    expect((await compare({ names: [] })).result).toBeUndefined();
    expect(await compare({ names: ['13'] })).toMatchObject({ told: [], requests: 0 });
  });
});
