import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import { faults } from '../kit/github/http/faults.ts';
import type { Fault, Moment } from '../kit/forge-stand-in/http/faults.ts';
import type { CheckSnapshot } from '../kit/github/snapshot.ts';
import { startSession, written } from './session.ts';
import type { Session } from './session.ts';

const clean = 'export const one = 1;\n';
const error = 'export function run(): void {\n  debugger;\n}\n';
const broken = 'export const = ;\n';
const silenced = error.replace(
  '  debugger',
  '  // autoglm-disable-next-line no-debugger-or-focused-test -- I want it\n  debugger',
);

let session: Session;

beforeAll(async () => {
  session = await startSession({ env: { JOB_CONCURRENCY: '8', JOB_ATTEMPTS: '2' } });
}, 60_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

type Gate = 'open' | 'closed';

function withGate(gate: Gate): Readonly<Record<string, string>> {
  return { '.autoglm.yml': `gate: ${gate}\n` };
}

/** A fault at requests that name that repository. */
function faultAt(repository: string, isMeant: (moment: Moment) => boolean, fault: Fault): Disposable {
  const [owner = ''] = repository.split('/');
  return session.github.intercept((moment) => {
    const { path, body } = moment.request;
    const isOurs = path.includes(`/${owner}/`) || JSON.stringify(body ?? '').includes(`"${owner}"`);
    return moment.phase === 'before' && isOurs && isMeant(moment) ? fault : undefined;
  });
}

const isComparison = ({ operation }: Moment): boolean => operation.startsWith('repos/compare-commits');

describe('a review that ends is', () => {
  const table: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
    ['green where nothing is found', { 'a.ts': clean }, 'success', 'success'],
    ['green where nothing is to be reviewed', { 'a.md': '# A\n' }, 'success', 'success'],
    ['red where an error is found', { 'a.ts': error }, 'failure', 'failure'],
    ['neither where a file does not parse', { 'a.ts': clean, 'b.ts': broken }, 'neutral', 'failure'],
    [
      'red where an error is found beside a file that does not parse',
      { 'a.ts': error, 'b.ts': broken },
      'failure',
      'failure',
    ],
  ];
  it.each(
    table.flatMap(([what, files, open, closed], index) => [
      [what, 'open', files, open, index] as const,
      [what, 'closed', files, closed, index] as const,
    ]),
  )('%s, with the gate %s', async (_what, gate, files, conclusion, index) => {
    const name = `ends/${gate}-${index}`;
    const repository = await session.github.repository(name, { files: withGate(gate) });
    const { pull } = await repository.open({ files });
    expect((await session.status(name, pull.head.sha)).conclusion).toBe(conclusion);
    expect(written(session.pull(name)).summaries).toHaveLength(1);
  });

  it('partial by its own words, which name the file and say why', async () => {
    const name = 'ends/words';
    const repository = await session.github.repository(name);
    const { pull } = await repository.open({ files: { 'src/b.ts': broken } });
    const { title } = await session.status(name, pull.head.sha);
    expect(title).toBe('Partial review, no findings in what was analysed');
    expect(written(session.pull(name)).summaries[0]).toContain('`src/b.ts`: does not parse: line 1');
  });
});

/** The reference in a title, and the line of the log that has it. */
function expectReference({ title = '' }: CheckSnapshot): void {
  const reference = /reference (\S+)$/.exec(title)?.[1];
  expect(reference).toBeDefined();
  expect(session.bot.log.filter((line) => line['reference'] === reference)).toHaveLength(1);
}

describe('a review that does not come to its end', () => {
  it('fails with a reference when its attempts are spent', async () => {
    const name = 'failing/read';
    const repository = await session.github.repository(name);
    using _fault = faultAt(name, isComparison, faults.status(409));
    const { pull } = await repository.open({ files: { 'a.ts': error } });
    const status = await session.status(name, pull.head.sha);
    expect(status.conclusion).toBe('neutral');
    expectReference(status);
  });

  it('fails with a reference at the head that it was forced to, when that cannot be compared', async () => {
    const name = 'failing/unrelated';
    const repository = await session.github.repository(name);
    const { pull } = await repository.open({ files: { 'a.ts': error } });
    const unrelated = { branch: pull.head.ref, parents: [] };
    const head = await repository.commit({ 'a.ts': error }, unrelated);
    expectReference(await session.status(name, head));
  });

  it('fails with a reference when its comments are not taken', async () => {
    const name = 'refusing/write';
    const repository = await session.github.repository(name);
    using _fault = faultAt(name, ({ operation }) => operation === 'pulls/create-review', faults.status(403));
    const { pull } = await repository.open({ files: { 'a.ts': error } });
    const status = await session.status(name, pull.head.sha);
    expect(status.conclusion).toBe('neutral');
    expectReference(status);
  });

  it('fails with a reference even where the forge first refuses to be told so', async () => {
    const name = 'refusing/status';
    const repository = await session.github.repository(name);
    using _read = faultAt(name, isComparison, faults.status(409));
    let left = 1;
    using _told = session.github.intercept(({ phase, operation, request }) => {
      const tells = operation === 'graphql/mutation' && JSON.stringify(request.body).includes('reference');
      return phase === 'before' && tells && left-- > 0 ? faults.status(403) : undefined;
    });
    const { pull } = await repository.open({ files: { 'a.ts': error } });
    expectReference(await session.status(name, pull.head.sha));
    expect(left).toBeLessThan(1);
  });

  it('blocks where the gate is closed, and is made up for when somebody asks for it', async () => {
    const name = 'blocking/read';
    const repository = await session.github.repository(name, { files: withGate('closed') });
    const scene = await repository.open({ files: { 'a.ts': clean } });
    await session.status(name, scene.pull.head.sha);
    let head: string;
    {
      using _fault = faultAt(name, isComparison, faults.status(409));
      head = await scene.push({ 'b.ts': clean });
      expect((await session.status(name, head)).conclusion).toBe('failure');
    }
    scene.rerequest();
    expect((await session.status(name, head, 1)).conclusion).toBe('success');
  });

  it('waits, says until when, and goes on by itself when the forge asks for that', async () => {
    const name = 'waiting/read';
    const repository = await session.github.repository(name);
    let left = 1;
    using _fault = faultAt(name, (moment) => isComparison(moment) && left-- > 0, faults.secondaryLimit(8));
    const { pull } = await repository.open({ files: { 'a.ts': error } });
    const waiting = await until('a status that waits', () =>
      session.pull(name).checks.find(({ status }) => status === 'in_progress'),
    );
    expect(waiting.title).toMatch(/^Waiting until \d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
    expect((await session.status(name, pull.head.sha)).conclusion).toBe('failure');
    await session.idle();
    expect(session.pull(name).checks.map(({ status }) => status)).toEqual(['completed']);
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
