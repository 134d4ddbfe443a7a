import { ok } from '../forge-stand-in/http/answer.ts';
import { createInterceptors } from '../forge-stand-in/http/faults.ts';
import type { Interceptor } from '../forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../forge-stand-in/http/request-log.ts';
import { listen, readJson } from '../forge-stand-in/http/server.ts';
import type { Incoming, Reply } from '../forge-stand-in/http/server.ts';
import { Refusal } from '../forge-stand-in/rules/rule.ts';
import { vendorCheck } from './check.ts';
import { documentOf } from './world.ts';
import type { JiraTicket, JiraWorld } from './world.ts';

export interface TicketWords {
  readonly summary: string;
  readonly description?: string;
  readonly security?: string;
}

/** A stand-in of Jira on the loopback interface: the Cloud, or a Data Center. */
export interface Jira extends AsyncDisposable {
  readonly url: string;
  readonly email: string | undefined;
  readonly token: string;
  /** What a bot needs to be told to use it, but for the projects. */
  environment(): Readonly<Record<string, string>>;
  /** Somebody opens a ticket. */
  open(key: string, words: TicketWords): JiraTicket;
  /** It is found under both names from then on. */
  move(ticket: JiraTicket, key: string): void;
  intercept(interceptor: Interceptor): Disposable;
  requests(): readonly Readonly<LoggedRequest>[];
  /** What it did wrong itself, and what the vendor's description does not know. Assert that it is empty. */
  defects(): readonly string[];
}

const operation = 'GET issue';
const account = { email: 'bot@example.com', token: 'jira-token-of-the-stand-in' } as const;

export async function startJira({ isCloud = true }: { readonly isCloud?: boolean } = {}): Promise<Jira> {
  const world: JiraWorld = { tickets: new Map() };
  const interceptors = createInterceptors();
  const requests: LoggedRequest[] = [];
  const defects: string[] = [];
  const plan = planner(world, isCloud, defects);
  const listening = await listen(0, () => ({
    interceptors,
    requests,
    defects,
    read: readJson,
    plan,
    refuse,
  }));
  const email = isCloud ? account.email : undefined;
  return {
    ...{ url: listening.origin, email, token: account.token },
    environment: () => ({
      ...{ JIRA_URL: listening.origin, JIRA_TOKEN: account.token },
      ...(isCloud && { JIRA_EMAIL: account.email }),
    }),
    open: (key, { summary, description = '', security }) => {
      const ticket: JiraTicket = { key, summary, description, status: 'To Do', security };
      world.tickets.set(key, ticket);
      return ticket;
    },
    move: (ticket, key) => {
      const moved = { ...ticket, key };
      for (const name of [ticket.key, key]) world.tickets.set(name, moved);
    },
    intercept: (interceptor) => interceptors.add(interceptor),
    requests: () => requests.slice(),
    defects: () => defects.slice(),
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  };
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/ , and the same as version 2. */
function planner(world: JiraWorld, isCloud: boolean, defects: string[]) {
  const version = isCloud ? '3' : '2';
  const authorization = isCloud
    ? `Basic ${Buffer.from(`${account.email}:${account.token}`).toString('base64')}`
    : `Bearer ${account.token}`;
  return ({ url, log, exchange }: Incoming): (() => Promise<Reply>) => {
    const [, asked, key = ''] = /^\/rest\/api\/(\d)\/issue\/([^/]+)$/.exec(url.pathname) ?? [];
    log.operation = asked === undefined ? 'unknown' : operation;
    return () => {
      if (exchange.request.headers.authorization !== authorization)
        throw refusal(401, 'Client must be authenticated');
      const ticket = asked === version ? world.tickets.get(decodeURIComponent(key)) : undefined;
      if (ticket === undefined)
        throw refusal(404, 'Issue does not exist or you do not have permission to see it.');
      defects.push(...vendorCheck.query([...url.searchParams.keys()]));
      const wanted = (url.searchParams.get('fields') ?? '').split(',');
      const body = render(ticket, isCloud, wanted);
      if (isCloud) defects.push(...vendorCheck.issue(body));
      return Promise.resolve({ answer: ok(body), headers: {} });
    };
  };
}

function render(
  { key, summary, description, status, security }: JiraTicket,
  isCloud: boolean,
  wanted: readonly string[],
) {
  const all = {
    summary,
    description: description === '' ? null : isCloud ? documentOf(description) : description,
    status: { name: status, id: '1' },
    issuetype: { name: 'Story', id: '10001', subtask: false },
    security: security === undefined ? null : { name: security, id: '10021' },
    creator: { displayName: 'ada' },
  };
  const fields = Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)));
  return { id: '10002', key, expand: 'renderedFields', fields };
}

function refusal(status: number, message: string): Refusal {
  return new Refusal(
    { status, message },
    { name: `jira-${status}`, documentation: 'https://developer.atlassian.com' },
  );
}

function refuse(found: Refusal | undefined) {
  const { status, message } = found?.words ?? { status: 500, message: 'the stand-in broke' };
  return { status, body: { errorMessages: [message], errors: {} } };
}
