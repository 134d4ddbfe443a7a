import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import type { TicketReference } from '../domain/ticket-reference.ts';
import type { Tracker } from '../ports/tracker.ts';
import { silentLog } from '../../test/kit/silent-log.ts';
import { acceptanceCriteria, LinkedTickets } from './linked-tickets.ts';
import type { LinkedTrackers } from './linked-tickets.ts';

const references: readonly TicketReference[] = [
  { tracker: 'jira', name: 'SHOP-1' },
  { tracker: 'forge', name: '7' },
];

function listing(kind: TicketReference['tracker'], asked: string[]): Tracker {
  return {
    tickets: (wanted) => {
      asked.push(kind);
      const own = wanted.filter(({ tracker }) => tracker === kind);
      return Promise.resolve(own.map((reference) => ({ reference, title: 't', text: '', status: 'open' })));
    },
  };
}

const pageOf = ({ name }: TicketReference): string => `https://example.org/${name}`;
const link = (names: readonly TicketReference[], trackers: LinkedTrackers): LinkedTickets =>
  new LinkedTickets({ references: names, trackers, pageOf, log: silentLog });
const named = (found: readonly { readonly reference: TicketReference }[]): readonly string[] =>
  found.map(({ reference }) => reference.name);

describe('the tickets that a change is linked to', () => {
  it('are asked for once, and not before they are wanted', async () => {
    const asked: string[] = [];
    const trackers = { forge: listing('forge', asked), jira: listing('jira', asked) };
    const linked = link(references, trackers);
    expect(asked).toEqual([]);
    const [first, second] = await Promise.all([linked.read(), linked.read()]);
    expect(second).toBe(first);
    expect(asked).toEqual(['forge', 'jira']);
    expect(named(first.tickets)).toEqual(['SHOP-1', '7']);
    expect(first.unread).toEqual([]);
  });

  it('are not asked for where none is named, nor where there is no tracker', async () => {
    const asked: string[] = [];
    const trackers = { forge: undefined, jira: listing('jira', asked) };
    const linked = link(references.slice(1), trackers);
    expect(linked.references).toEqual([]);
    expect(await linked.read()).toEqual({ tickets: [], unread: [] });
    expect(asked).toEqual([]);
  });

  it('are those of the tracker that answers, when the other one does not', async () => {
    const why = { service: 'Jira', request: 'GET', why: 'no answer' };
    const jira: Tracker = { tickets: () => Promise.reject(new AppError('service-unavailable', why)) };
    const linked = link(references, { forge: listing('forge', []), jira });
    const { tickets, unread } = await linked.read();
    expect(named(tickets)).toEqual(['7']);
    expect(unread.map(({ name }) => name)).toEqual(['SHOP-1']);
  });
});

describe('acceptance criteria', () => {
  it.each([
    ['## Acceptance criteria\n\n- one\n- two\n\n## Notes\n\nthree', ['- one', '- two']],
    ['**Acceptance Criteria**\nIt sums up.\n**Other**\nno', ['It sums up.']],
    ['h3. Acceptance criteria\n* one\nh3. Next\n* two', ['* one']],
    ['Acceptance criteria:\n- one', ['- one']],
    ['验收标准：\n- 一', ['- 一']],
    ['Words.\n- [ ] open\n- [x] done\n- no box', ['- [ ] open', '- [x] done']],
    ['Only words.\n- and a list', []],
    ['', []],
    ['####### Requirements\n- one', []],
    ['   # Requirements #\n- one\n    # Other\n- two', ['- one', '# Other', '- two']],
    ['**Requirements**: some\n- one', []],
    ['- Requirements:\n- one', []],
    ['Requirements: \n- one\nh7. Other\n- two', ['- one', 'h7. Other', '- two']],
  ])('are found in %j', (text, criteria) => {
    expect(acceptanceCriteria(text)).toEqual(criteria);
  });

  it.each(['# ', '**', 'h1. ', ':'.repeat(60), '- ', ''])(
    'are looked for in no time behind %j and much white space',
    (start) => {
      const ends = ['', ' '].flatMap((space) => [`\rx\ry${space}`, ':', 'x', '**']);
      const hostile = ends.map((end) => start + ' '.repeat(8_000) + end);
      const began = performance.now();
      for (const line of hostile) acceptanceCriteria(line);
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );
});
