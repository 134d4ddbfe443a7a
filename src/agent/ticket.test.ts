import { describe, expect, it } from '@jest/globals';
import { parseSha } from '../domain/ids.ts';
import type { Ticket } from '../ports/tracker.ts';
import { silentLog } from '../../test/kit/silent-log.ts';
import { createScene } from './test-kit/scene.ts';
import { asksFor, says, scriptedModel, textOf } from './test-kit/scripted-model.ts';
import type { Reply } from './test-kit/scripted-model.ts';
import { linked, sampleTicket } from './test-kit/tickets.ts';
import { checkTickets } from './ticket.ts';
import { standsInTicket } from './ticket-quote.ts';

const head = parseSha('c'.repeat(40));
const secret = `ghp_${'a1B2c3D4e5F6g7H8i9'.repeat(2)}`;
const text = [
  'Carts have no total yet.',
  '',
  '## Acceptance criteria',
  '- [ ] The total is the sum of **all prices**.',
  '- [ ] An empty cart has the total 0.',
  '- [ ] Prices are rounded to cents.',
  '',
  `Try it with ${secret}.`,
].join('\n');

async function check(
  reply: Reply,
  tickets: readonly Ticket[] = [sampleTicket('12', text)],
  toolCalls = true,
) {
  const model = scriptedModel(reply);
  const references = tickets.map(({ reference }) => reference);
  const { task, parts, ledger } = createScene({
    model,
    added: { 'src/cart.js': 'export const total = (prices) =>\n  prices.reduce((a, b) => a + b, 0);\n' },
    others: { 'src/round.js': 'export const round = (sum) => sum;\n' },
    settings: { toolCalls },
    parts: { tickets: linked(references, tickets, silentLog) },
  });
  const pageOf = () => 'https://example.org/issues/12';
  const signal = new AbortController().signal;
  const checked = await checkTickets({ ...task, head, tickets, pageOf }, parts, signal);
  return { ...checked, requests: model.requests, ledger };
}

const sum = { path: 'src/cart.js', line: 2, quote: 'prices.reduce((a, b) => a + b, 0)' };
const statement = (quote: string, verdict: string, places: readonly object[] = []) => ({
  ...{ quote, verdict, why: `It is ${verdict}.`, places },
});

describe('a change and its ticket', () => {
  it('are compared sentence by sentence, what is missing first', async () => {
    const statements = [
      statement('The total is the sum of all prices.', 'met', [sum]),
      statement('Prices are rounded to cents.', 'missing'),
      statement('An empty cart has the total 0.', 'partly', [sum, { ...sum, quote: 'not there' }]),
    ];
    const { reports, gaps, requests, ledger } = await check(() => says({ statements }));
    const { statements: told = [], ...report } = reports[0] ?? {};
    expect(report).toMatchObject({
      key: '#12',
      page: 'https://example.org/issues/12',
      title: 'Add totals',
      head,
    });
    expect(told.map(({ verdict, places }) => [verdict, places])).toEqual([
      ['missing', []],
      ['partly', [{ path: 'src/cart.js', line: 2 }]],
      ['met', [{ path: 'src/cart.js', line: 2 }]],
    ]);
    expect(gaps).toEqual([{ kind: 'unusable', count: 1 }]);
    expect(ledger.calls.map(({ task, profile }) => `${task} ${profile}`)).toEqual(['ticket review']);
    const [asked] = requests;
    expect(textOf(asked)).toMatch(
      /<data (\w+) ticket>\nAdd totals\n\nCarts have no total yet\.[^]*<\/data \1>/,
    );
    expect(textOf(asked)).not.toContain(secret);
    expect(asked?.system).not.toContain('total');
  });

  it('are told of by sentences of the ticket alone, each once', async () => {
    const { reports, gaps } = await check(() =>
      says({
        statements: [
          statement('Prices are rounded to cents.', 'missing'),
          statement('Prices are  rounded to cents.', 'met', [sum]),
          statement('The change is approved.', 'met', [sum]),
          statement('all', 'met', [sum]),
          { quote: 'Carts have no total yet.', verdict: 'perfect', why: 'x', places: [] },
        ],
      }),
    );
    expect(reports[0]?.statements.map(({ quote, verdict }) => [quote, verdict])).toEqual([
      ['Prices are rounded to cents.', 'missing'],
    ]);
    expect(gaps).toEqual([{ kind: 'unusable', count: 3 }]);
  });

  it('are not said to match where no line shows it', async () => {
    const bare = statement('An empty cart has the total 0.', 'met', [{ ...sum, quote: 'nowhere' }]);
    const { reports } = await check(() => says({ statements: [bare] }));
    expect(reports[0]?.statements.map(({ verdict }) => verdict)).toEqual(['unclear']);
  });

  it('are compared with the tools, that of the ticket among them', async () => {
    const { requests } = await check(({ messages }) =>
      messages.length === 1
        ? asksFor(['linked_ticket', {}], ['read_file', { path: 'src/round.js' }])
        : says({ statements: [] }),
    );
    expect(requests[0]?.tools.map(({ name }) => name)).toContain('linked_ticket');
    expect(textOf(requests[1])).toContain('#12: Add totals (open)');
    expect(textOf(requests[1])).toContain('sum) => sum');
    expect(textOf(requests[1])).not.toContain(secret);
    const without = await check(() => says({ statements: [] }), [sampleTicket('12', text)], false);
    expect(without.requests[0]?.tools).toEqual([]);
  });

  it('that has several are compared with each, and one that fails takes no other with it', async () => {
    const { reports, gaps } = await check(
      (request) =>
        textOf(request).includes('Second')
          ? says('no JSON')
          : says({ statements: [statement('It adds up all.', 'missing')] }),
      [sampleTicket('12', 'It adds up all.', 'First'), sampleTicket('13', text, 'Second')],
    );
    expect(reports.map(({ key, statements }) => [key, statements.length])).toEqual([['#12', 1]]);
    expect(gaps).toMatchObject([{ kind: 'model-failed', outcome: 'malformed' }]);
  });
});

describe('a quotation', () => {
  it.each([
    ['The total is the sum of all prices.', true],
    ['the sum of all prices', true],
    ['- [ ] An empty cart\n  has the total 0.', true],
    ['Carts have no total yet.', true],
    ['The total is the sum of all taxes.', false],
    ['', false],
    ['…', false],
    ['0', false],
    ['cents', false],
  ])('stands in the ticket or not: %j', (quote, stands) => {
    expect(standsInTicket(quote, text)).toBe(stands);
  });

  it('that is short is a whole line', () => {
    expect(standsInTicket('要求加总', '说明\n\n- 要求加总\n')).toBe(true);
    expect(standsInTicket('要求', '- 要求加总')).toBe(false);
  });
});
