import { describe, expect, it } from '@jest/globals';
import { listedTracker, sampleTicket } from '../agent/test-kit/tickets.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { ticketLabel } from '../domain/ticket-reference.ts';
import { gitHubPages } from '../forges/github/pages.ts';
import { silentLog } from '../../test/kit/silent-log.ts';
import { linkedTickets } from './linked-tickets.ts';
import type { TicketsQuestion } from './linked-tickets.ts';

const { config } = resolveConfig(
  { ids: [], defaultsOf: () => ({}), optionsOf: () => undefined } as never,
  [],
);

interface Case {
  readonly isOutsideAuthor?: boolean;
  readonly tickets?: boolean;
  readonly hasJira?: boolean;
}

function link({ isOutsideAuthor = false, tickets = true, hasJira = true }: Case = {}) {
  const asked: (readonly string[])[] = [];
  const ref = { repo: { forge: 'github', path: 'acme/shop' }, number: 7 } as const;
  const body = 'Closes #12 and https://github.com/acme/shop/issues/13; SHOP-4, HR-1';
  const issues = () => listedTracker([sampleTicket('12', 'text')]);
  const opened = { change: { ref, title: 'Totals', body }, branch: 'main', isOutsideAuthor, issues };
  const linked = linkedTickets({
    opened: opened as unknown as TicketsQuestion['opened'],
    config: { agent: { ...config.agent, tickets } },
    pages: gitHubPages('https://github.com'),
    jira: hasJira
      ? {
          projectsOf: (repository) => (repository === 'acme/shop' ? ['SHOP'] : []),
          trackerOf: (projects) => {
            asked.push(projects);
            return listedTracker([]);
          },
          pageOf: (key) => `https://jira.example.com/browse/${key}`,
        }
      : undefined,
    log: silentLog,
  });
  return { linked, names: linked.references.map(ticketLabel), asked };
}

describe('what a change is linked to', () => {
  it('are issues of its repository, and tickets of the projects that are open to it', () => {
    const { names, linked, asked } = link();
    expect(names).toEqual(['#12', '#13', 'SHOP-4']);
    expect(linked.references.map(linked.pageOf)).toEqual([
      'https://github.com/acme/shop/issues/12',
      'https://github.com/acme/shop/issues/13',
      'https://jira.example.com/browse/SHOP-4',
    ]);
    expect(asked).toEqual([['SHOP']]);
  });

  it('is nothing of Jira for an author from outside: he would have it quoted to him', () => {
    const { names, asked } = link({ isOutsideAuthor: true });
    expect(names).toEqual(['#12', '#13']);
    expect(asked).toEqual([[]]);
  });

  it('is nothing of Jira where there is none, and nothing at all where the repository does not want it', () => {
    expect(link({ hasJira: false }).names).toEqual(['#12', '#13']);
    expect(link({ tickets: false }).names).toEqual([]);
  });
});
