import { z } from 'zod';
import type { Ticket, Tracker } from '../../ports/tracker.ts';
import { createJiraClient, unavailable } from './client.ts';
import type { JiraClientOptions } from './client.ts';
import { documentText } from './document-text.ts';

export interface JiraOptions extends JiraClientOptions {
  /** Keys of projects: tickets of others are not there, whatever the account may read. */
  readonly projects: readonly string[];
}

const answer = z.object({
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    /** A document in the third version of the interface, a text in the second. */
    description: z.unknown(),
    status: z.object({ name: z.string() }).nullish(),
    security: z.unknown(),
  }),
});

/** `security` is not shown: it says that not everybody who reads the project may read the ticket. */
const fields = 'summary,description,status,issuetype,security';

/** Jira Cloud, or a Data Center. A request for each ticket. */
export function createJiraTracker({ projects, ...options }: JiraOptions): Tracker {
  const get = createJiraClient(options);
  const version = options.email === undefined ? 2 : 3;
  const isOpen = (key: string): boolean => projects.includes(key.replace(/-\d+$/, ''));
  const ticket = async (key: string): Promise<readonly Ticket[]> => {
    const path = `/rest/api/${version}/issue/${encodeURIComponent(key)}`;
    const found = await get(`${path}?fields=${fields}`);
    return found === undefined ? [] : ticketIn(found, isOpen, `GET ${path}`);
  };
  return {
    tickets: async (references) => {
      const keys = references.flatMap(({ tracker, name }) =>
        tracker === 'jira' && isOpen(name) ? [name] : [],
      );
      return (await Promise.all(keys.map(ticket))).flat();
    },
  };
}

/** A ticket that was moved is answered under its old name; the project that it is in now may be none of ours. */
function ticketIn(found: unknown, isOpen: (key: string) => boolean, request: string): readonly Ticket[] {
  const parsed = answer.safeParse(found);
  if (!parsed.success) throw unavailable(request, 'its answer is no ticket', parsed.error);
  const { key, fields: said } = parsed.data;
  if (!isOpen(key) || said.security != null) return [];
  const { description } = said;
  const text = typeof description === 'string' ? description : documentText(description);
  const reference = { tracker: 'jira', name: key } as const;
  return [{ reference, title: said.summary, text, status: said.status?.name ?? '' }];
}
