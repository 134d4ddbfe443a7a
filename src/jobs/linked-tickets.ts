import { LinkedTickets } from '../agent/linked-tickets.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import { findTickets } from '../domain/ticket-reference.ts';
import type { ForgePages, OpenedChange } from '../ports/forge.ts';
import type { Log } from '../ports/log.ts';
import type { AgentMeans } from './job-parts.ts';

export interface TicketsQuestion {
  readonly opened: Pick<OpenedChange, 'change' | 'branch' | 'isOutsideAuthor' | 'issues'>;
  readonly config: Pick<RepositoryConfig, 'agent'>;
  readonly pages: ForgePages;
  readonly jira: AgentMeans['jira'];
  readonly log: Log;
}

/**
 * The tickets that a change names, none of them read yet; see `findTickets` for which it may. Jira is for the people of a
 * repository: who is none of them does not choose what of it is quoted where he can read it.
 */
export function linkedTickets({ opened, config, pages, jira, log }: TicketsQuestion): LinkedTickets {
  const { change, branch, isOutsideAuthor } = opened;
  const { path: repository } = change.ref.repo;
  const projects = isOutsideAuthor ? [] : (jira?.projectsOf(repository) ?? []);
  const { tickets: isWanted, maxTickets: most } = config.agent;
  const scope = { repository, pages: pages.issues(change.ref), projects, most };
  const references = isWanted ? findTickets({ ...change, branch }, scope) : [];
  return new LinkedTickets({
    ...{ references, log, trackers: { forge: opened.issues?.(), jira: jira?.trackerOf(projects) } },
    // Made of our settings and of the name of a ticket, which is a number or a key.
    pageOf: ({ tracker, name }) =>
      tracker === 'jira' ? (jira?.pageOf(name) ?? '') : `${pages.issues(change.ref)[0]}${name}`,
  });
}
