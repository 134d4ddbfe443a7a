import { describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import { faults } from '../kit/github/http/faults.ts';
import type { Fault, Moment } from '../kit/forge-stand-in/http/faults.ts';
import type { CheckSnapshot } from '../kit/github/snapshot.ts';
import { describeOutcomes, expectReference } from './describe-outcomes.ts';
import type { ChangeWish, JudgedChange, OutcomePlace, Step, Verdict } from './describe-outcomes.ts';
import { startSession, written } from './session.ts';
import type { Session } from './session.ts';

const clean = 'export const one = 1;\n';
const error = 'export function run(): void {\n  debugger;\n}\n';
const silenced = error.replace(
  '  debugger',
  '  // autoglm-disable-next-line no-debugger-or-focused-test -- I want it\n  debugger',
);

let session: Session;

const steps: Readonly<Record<Step, (moment: Moment) => boolean>> = {
  read: ({ operation }) => operation.startsWith('repos/compare-commits'),
  comment: ({ operation }) => operation === 'pulls/create-review',
  tell: ({ operation, request }) =>
    operation === 'graphql/mutation' && JSON.stringify(request.body).includes('reference'),
};

/** At requests that name the owner of that repository. Answers to GraphQL name nothing: those are all meant. */
function faultAt(
  name: string,
  { step, make, times }: { readonly step: Step; readonly make: () => Fault; readonly times: number },
): Disposable {
  let left = times;
  const isMeant = (moment: Moment): boolean =>
    moment.phase === 'before' &&
    (step === 'tell' || moment.request.path.includes(`/${name}/`)) &&
    steps[step](moment);
  return session.github.intercept((moment) => (isMeant(moment) && left-- > 0 ? make() : undefined));
}

async function open(name: string, { settings, ...change }: ChangeWish): Promise<JudgedChange> {
  const files = { 'README.md': '', ...(settings !== undefined && { '.autoglm.yml': settings }) };
  const repository = await session.github.repository(name, { files });
  const scene = await repository.open(change);
  return {
    head: () => scene.pull.head.sha,
    push: (more) => scene.push(more),
    askAgain: () => {
      scene.rerequest();
      return Promise.resolve();
    },
    verdict: async (head) => verdictOf(await session.status(name, head)),
    verdicts: () => session.pull(name).checks.map(verdictOf),
    summaries: () => written(session.pull(name)).summaries,
    threads: () => session.pull(name).threads.length,
  };
}

function verdictOf({ status, conclusion, title = '' }: CheckSnapshot): Verdict {
  return { state: conclusion ?? status, title };
}

async function startOutcomes(): Promise<OutcomePlace> {
  session = await startSession({ env: { JOB_CONCURRENCY: '8', JOB_ATTEMPTS: '2' } });
  const { github, bot } = session;
  const { webhookSecret, privateKey } = github.world.app;
  const refused = (): Fault => faults.status(403, `not with ${webhookSecret}`);
  return {
    bot,
    states: {
      ...{ green: 'success', red: 'failure', neither: 'neutral' },
      ...{ skipped: 'skipped', 'held back': 'action_required', waiting: 'in_progress' },
    },
    secrets: [webhookSecret, privateKey],
    open,
    refuse: (name, step, times = Infinity) => faultAt(name, { step, make: refused, times }),
    slowDown: (name) => faultAt(name, { step: 'read', make: () => faults.secondaryLimit(8), times: 1 }),
    everything: () => JSON.stringify(github.snapshot()),
    idle: () => session.idle(),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

describeOutcomes(startOutcomes);

describe('a review of a head that shares no commit with the target branch any more', () => {
  it('fails with a reference', async () => {
    const name = 'failing/unrelated';
    const repository = await session.github.repository(name);
    const { pull } = await repository.open({ files: { 'a.ts': error } });
    const unrelated = { branch: pull.head.ref, parents: [] };
    const head = await repository.commit({ 'a.ts': error }, unrelated);
    const verdict = verdictOf(await session.status(name, head));
    expectReference(verdict, session.bot);
  });
});

describe('a comment that silences an error, added by the change itself,', () => {
  it.each([
    ['does not help a stranger who works in a fork', 'NONE', true, 'failure'],
    ['does not help a member who works in a fork', 'MEMBER', true, 'failure'],
    ['does not help who is known by merged changes only', 'CONTRIBUTOR', false, 'failure'],
    ['is heeded from somebody who works in the repository', 'MEMBER', false, 'success'],
  ] as const)('%s', async (_what, association, isFork, conclusion) => {
    const name = `trust/${association.toLowerCase()}-${isFork ? 'fork' : 'own'}`;
    const repository = await session.github.repository(name);
    const author = `eve-${association.toLowerCase()}-${isFork ? 'fork' : 'own'}`;
    repository.associate(author, association);
    const from = isFork ? { from: await repository.fork(author) } : {};
    const { pull } = await repository.open({ files: { 'a.ts': silenced }, author, ...from });
    expect((await session.status(name, pull.head.sha)).conclusion).toBe(conclusion);
    expect(written(session.pull(name)).summaries[0]).toContain('I want it');
  });
});

/** Of the change, in the name of a check run. */
function numberIn(externalId: string): string | undefined {
  return externalId.split('#')[1];
}

describe('a change', () => {
  it('from a fork is reviewed like any other', async () => {
    const name = 'forks/reviewed';
    const repository = await session.github.repository(name);
    const fork = await repository.fork('mallory');
    const scene = await repository.open({ files: { 'a.ts': error }, from: fork });
    expect((await session.status(name, scene.pull.head.sha)).conclusion).toBe('failure');
    const head = await scene.push({ 'a.ts': clean });
    expect((await session.status(name, head)).conclusion).toBe('success');
    expect(session.pull(name).threads.map(({ isResolved }) => isResolved)).toEqual([true]);
  });

  it('that is closed and opened again is not reviewed twice, and its next push is', async () => {
    const name = 'closing/opening';
    const repository = await session.github.repository(name);
    const scene = await repository.open({ files: { 'a.ts': error } });
    await session.status(name, scene.pull.head.sha);
    await session.idle();
    const before = session.pull(name);
    await scene.close();
    await session.idle();
    await scene.reopen();
    await session.idle();
    expect(session.pull(name)).toEqual(before);
    const head = await scene.push({ 'a.ts': clean });
    expect((await session.status(name, head)).conclusion).toBe('success');
  });

  it('is reviewed again with those that share its head when all checks are asked for again', async () => {
    const name = 'shared/head';
    const repository = await session.github.repository(name);
    await repository.commit({ 'README.md': 'Release\n' }, { branch: 'release' });
    await repository.open({ files: { 'a.ts': error }, branch: 'shared' });
    const scene = await repository.open({ files: { 'a.ts': error }, branch: 'shared', base: 'release' });
    const head = scene.pull.head.sha;
    const reviewed = (): readonly string[] =>
      session.pull(name).checks.flatMap(({ sha, externalId }) => (sha === head ? [externalId] : []));
    await until('both are reviewed', () => new Set(reviewed().map(numberIn)).size === 2);
    await session.idle();
    const before = reviewed().length;
    scene.rerequest();
    await until('both are reviewed again', () => reviewed().length === before + 2);
    expect(reviewed().slice(before).map(numberIn).sort()).toEqual(['1', '2']);
  });

  it('that is closed before its review begins is left alone until it is opened again', async () => {
    const name = 'closing/early';
    const repository = await session.github.repository(name);
    const { github } = session;
    github.webhooks.hold();
    const scene = await repository.open({ files: { 'a.ts': error } });
    await scene.close();
    await github.webhooks.release();
    await session.idle();
    expect(session.pull(name)).toMatchObject({ checks: [], threads: [], comments: [] });
    await scene.reopen();
    expect((await session.status(name, scene.pull.head.sha)).conclusion).toBe('failure');
  });
});
