import { faults } from '../kit/gitlab/http/faults.ts';
import type { Fault, Moment } from '../kit/forge-stand-in/http/faults.ts';
import type { StatusSnapshot } from '../kit/gitlab/snapshot.ts';
import { describeOutcomes } from './describe-outcomes.ts';
import type { ChangeWish, JudgedChange, OutcomePlace, Step, Verdict } from './describe-outcomes.ts';
import { startGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';

const operations: Readonly<Record<Step, string>> = {
  read: 'GET /projects/:id/merge_requests/:merge_request_iid/diffs',
  comment: 'POST /projects/:id/merge_requests/:merge_request_iid/draft_notes',
  tell: 'POST /projects/:id/statuses/:sha',
};

async function open(
  session: GitLabSession,
  name: string,
  { settings, ...change }: ChangeWish,
): Promise<JudgedChange> {
  const files = { 'README.md': '', ...(settings !== undefined && { '.autoglm.yml': settings }) };
  const project = await session.gitLab.project(name, { files });
  project.admit('ann', 'developer');
  const scene = await project.open({ author: 'ann', ...change });
  const statuses = () => session.mergeRequest(name).statuses;
  return {
    head: () => scene.mergeRequest.head,
    push: (more) => scene.push(more),
    askAgain: () => scene.comment('ann', '/autoglm review'),
    verdict: async (head) => verdictOf(await session.status(name, head)),
    verdicts: () => statuses().map(verdictOf),
    summaries: () => ownNotes(session, name),
    threads: () => session.mergeRequest(name).threads.length,
  };
}

function verdictOf({ state, description: title = '' }: StatusSnapshot): Verdict {
  return { state, title };
}

function ownNotes(session: GitLabSession, name: string): readonly string[] {
  const ours = session.mergeRequest(name).notes.filter(({ author }) => author === 'autoglm-bot');
  return ours.map(({ body }) => body).filter((body) => body.startsWith('###'));
}

function faultAt(
  session: GitLabSession,
  name: string,
  { step, make, times }: { readonly step: Step; readonly make: () => Fault; readonly times: number },
): Disposable {
  let left = times;
  const isMeant = ({ phase, operation, request }: Moment): boolean =>
    phase === 'before' && operation === operations[step] && request.path.includes(encodeURIComponent(name));
  return session.gitLab.intercept((moment) => (isMeant(moment) && left-- > 0 ? make() : undefined));
}

describeOutcomes(async (): Promise<OutcomePlace> => {
  const session = await startGitLabSession({ env: { JOB_CONCURRENCY: '8', JOB_ATTEMPTS: '2' } });
  const { gitLab, bot } = session;
  const secret = gitLab.token.text;
  const refused = (): Fault => faults.status(403, `the token ${secret} may not`);
  return {
    bot,
    states: {
      ...{ green: 'success', red: 'failed', neither: 'success' },
      ...{ skipped: 'skipped', 'held back': 'failed', waiting: 'pending' },
    },
    secrets: [secret, gitLab.world.webhookSecret],
    open: (name, wish) => open(session, name, wish),
    refuse: (name, step, times = Infinity) => faultAt(session, name, { step, make: refused, times }),
    slowDown: (name) => faultAt(session, name, { step: 'read', make: () => faults.rateLimit(6), times: 1 }),
    everything: () => JSON.stringify(gitLab.snapshot()),
    idle: () => session.idle(),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
});
