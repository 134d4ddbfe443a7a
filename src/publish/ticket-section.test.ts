import { describe, expect, it } from '@jest/globals';
import { parseRepoPath, parseSha } from '../domain/ids.ts';
import type { TicketReport } from '../domain/ticket.ts';
import { head, report } from './test-kit/sample.ts';
import { ticketSection } from './ticket-section.ts';

const place = { path: parseRepoPath('src/a.ts'), line: 4 };
const ticket: TicketReport = {
  ...{ key: '#12', page: 'https://example.org/issues/12', title: 'Add <b>totals</b>', head, digest: 'd' },
  model: 'glm-5',
  statements: [
    { quote: 'Rounded to cents, @ann', verdict: 'missing', why: 'See https://evil.example', places: [] },
    { quote: 'It sums up.', verdict: 'met', why: 'It does.', places: [place, place, place, place] },
  ],
};

function section(...tickets: readonly TicketReport[]) {
  return ticketSection(report({ agent: { state: 'done', gaps: [], comments: 0, tickets } }));
}

describe('the section of the tickets', () => {
  it('names each by a link of ours, and says what a model says of its sentences, as words', () => {
    const { title, rows } = section(ticket);
    expect(title).toContain('glm-5');
    expect(rows).toEqual([
      '- **[\\#&#8203;12](https://example.org/issues/12)** Add &lt;b&gt;totals&lt;/b&gt;',
      '  - **missing**: “Rounded to cents, @&#8203;ann” See https:&#8203;//evil.example',
      '  - **met**: “It sums up.” It does. (`src/a.ts:4`, `src/a.ts:4`, `src/a.ts:4`)',
    ]);
  });

  it('says of which head it is, where that is another one, and that a ticket holds nothing to compare', () => {
    const [row] = section({ ...ticket, head: parseSha('b'.repeat(40)), statements: [] }).rows;
    expect(row).toContain('(as of `bbbbbbb`, nothing in it can be compared with the change)');
  });

  it('is not there without a ticket', () => {
    expect(section().rows).toEqual([]);
    expect(ticketSection(report()).rows).toEqual([]);
  });
});
