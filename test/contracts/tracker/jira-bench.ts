import { createJiraTracker } from '../../../src/trackers/jira/jira-tracker.ts';
import { startJira } from '../../kit/jira/jira.ts';
import type { ServiceBench, TicketWords } from './tracker-bench.ts';

export async function startJiraBench(isCloud: boolean): Promise<ServiceBench> {
  const jira = await startJira({ isCloud });
  const { url, email, token } = jira;
  const options = { url, email, token, projects: ['SHOP'] };
  let count = 0;
  const open = (project: string, { title, text }: TicketWords, security?: string) =>
    jira.open(`${project}-${++count}`, {
      ...{ summary: title, description: text },
      ...(security !== undefined && { security }),
    });
  const named = (name: string) => ({ tracker: 'jira', name }) as const;
  return {
    tracker: createJiraTracker({ ...options, timeout: 10_000 }),
    open: (words) => named(open('SHOP', words).key),
    hidden: (words) => {
      const moved = open('SHOP', words);
      jira.move(moved, 'HR-9');
      const hidden = [open('SHOP', words, 'Board only'), moved, open('HR', words)];
      return hidden.map(({ key }) => named(key));
    },
    missing: named('SHOP-999'),
    openStatus: 'To Do',
    requests: () => jira.requests().length,
    mostRequests: (tickets) => tickets,
    fault: (fault) => jira.intercept(({ phase }) => (phase === 'before' ? fault : undefined)),
    [Symbol.asyncDispose]: async () => {
      await jira[Symbol.asyncDispose]();
      if (jira.defects().length > 0) throw new Error(`the stand-in is wrong: ${jira.defects().join('\n')}`);
    },
  };
}
