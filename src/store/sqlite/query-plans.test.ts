import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { delivery, publishJob, report, reviewJob, tracked } from '../../../test/contracts/samples.ts';
import { noTokens } from '../../domain/agent.ts';
import { guidanceOfDismissal, noSubject } from '../../domain/guidance.ts';
import type { ModelCall } from '../../domain/agent.ts';
import { costsBy } from '../../ports/ledger.ts';
import type { StoreWrite } from '../../ports/store.ts';
import type { ChatLink } from '../../domain/chat-account.ts';
import type { FixPlan } from '../../domain/fix-plan.ts';
import { Connection } from './connection.ts';
import { createDoor } from './door.ts';
import { createLate } from './late.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createWorkSignal } from './work-signal.ts';

const now = (): Date => new Date('2026-01-01T00:00:00Z');

/** Indexes that hold what is at hand only, however much is done. */
const small = /^SCAN (?:\w+ )*USING (?:COVERING )?INDEX jobs_(?:waiting|running|dead|unsettled)$/;
/** Steps of one statement hand their rows to each other. */
const within = /^SCAN (?:ranked|\(subquery-\d+\))$/;
/** An operator registers a few by hand. */
const allCallbacks = 'SCAN callbacks: select * from "callbacks" order by "number"';
/** What is looked for in a full-text index, or one row of it. */
const searched = /^SCAN guidance_words VIRTUAL TABLE INDEX 0:(?:M|=)/;
/** Of the list of all jobs: it ends at its limit. */
const newestFirst = 'SCAN jobs: select * from "jobs" order by "id" desc limit ?';

const transactionWords = /^(?:begin|commit|rollback)/;

/** Everything that the store and the queue ask SQLite, each once. */
async function statementsOf(database: DatabaseSync): Promise<readonly string[]> {
  const seen: string[] = [];
  const prepare = database.prepare.bind(database);
  database.prepare = (sql) => {
    seen.push(sql);
    return prepare(sql);
  };
  const connection = new Connection({
    database,
    flush: () => Promise.resolve(),
    translate: (error) => error as Error,
  });
  const work = createWorkSignal();
  const door = createDoor(connection, work, now);
  const { queue, store, ledger, checks, guidance, prune, close } = createLate(connection, work, {
    ...{ now, leaseSeconds: 60, auditSecret: () => Promise.resolve('secret') },
  });
  await door.accept(delivery('1', now()), [reviewJob('a'), publishJob('b'), publishJob('c')]);
  await door.enqueue([reviewJob('a')]);
  const [first, second] = [await queue.claim('inside'), await queue.claim()];
  await queue.claim('outside');
  if (first === undefined || second === undefined) throw new Error('there were no jobs');
  await queue.heartbeat(first);
  const review = { kind: 'review', report: report('r'), tracked: [tracked('f')] } as const;
  const published = { kind: 'published', review: 'r', at: now() } as const;
  const { change } = report('r');
  const paused = { kind: 'paused', change, by: 'ada', at: now() } as const;
  const resumed = { kind: 'resumed', change } as const;
  const plan: FixPlan = {
    ...{ id: 'p1', change, head: report('r').head, fixes: [], digest: '', askedBy: 'ada' },
    ...{ askedAt: '', expiresAt: '', branch: '', state: 'proposed' },
  };
  const step = { plan, from: undefined, by: 'ada', where: 'thread', at: now() } as const;
  const proposed = { kind: 'plan-step', step } as const;
  const confirmed = { kind: 'plan-step', step: { ...step, from: 'proposed' } } as const;
  const dismissal = { ...tracked('f'), inRepository: true, reason: '', by: 'ada', at: '' };
  const dismissed = { kind: 'dismissed', change, dismissal } as const;
  const reopened = { kind: 'reopened', change, ids: [dismissal.id] } as const;
  const lesson = { change, finding: dismissal.id, about: noSubject, role: 'maintainer' } as const;
  const said = { ...dismissal, at: now().toISOString() };
  const entry = guidanceOfDismissal(said, lesson);
  const learnt: readonly StoreWrite[] = [
    { kind: 'guidance-learnt', guidance: entry, most: 1 },
    { kind: 'guidance-learnt', guidance: { ...entry, id: '0'.repeat(10) }, most: 1 },
    { ...{ kind: 'reactions-learnt', change, finding: dismissal.id, most: 1 }, guidance: [entry] },
  ];
  const awaited = {
    kind: 'review-awaited',
    change,
    by: { comment: 'c', thread: undefined, installation: '' },
  } as const;
  const told = { kind: 'review-told', change, comments: ['c'] } as const;
  const to = { chat: 'slack', channel: 'C1' } as const;
  const link: ChatLink = {
    user: { chat: 'slack', team: '', id: 'U1', name: '' },
    ...{ forge: 'github', account: { id: '1', name: '', isBot: false }, code: 'c', at: now() },
  };
  const ofChats: readonly StoreWrite[] = [
    { kind: 'card-expected', change, to, code: 'c', at: now() },
    { kind: 'card-shown', change, to, message: 'm', thread: 't', digest: '' },
    { kind: 'account-linked', link },
    { kind: 'change-ended', change, state: 'merged' },
    { kind: 'callback-gone', callback: 'c', at: now() },
  ];
  const conflict = { head: report('r').head, target: '', targetHead: report('r').head, files: [], since: '' };
  const conflicts = [
    { kind: 'conflict-began', change, conflict },
    { kind: 'conflict-ended', change, at: now() },
  ] as const;
  const patch = { kind: 'patch', change, patch: { id: 'd1', text: '', expiresAt: now() } } as const;
  const forgotten = { kind: 'forgotten-repositories', forge: 'github', paths: ['x/y'] } as const;
  await queue.finish(first, {
    next: [],
    writes: [
      ...[review, published, paused, resumed, proposed, confirmed, dismissed, ...learnt, reopened],
      ...[awaited, told, ...conflicts, patch, ...ofChats, forgotten],
    ],
  });
  await queue.fail(second, { error: 'no', retryAt: undefined });
  await queue.revive(second.id);
  await queue.stats();
  await queue.list({ limit: 5 });
  for (const state of ['waiting', 'running', 'dead'] as const) await queue.list({ state, limit: 5 });
  await store.memory('github:acme/shop#1');
  await store.review('r');
  await store.pause('github:acme/shop#1');
  await store.cards('github:acme/shop#1');
  await store.cardByCode('c');
  await store.chatAccount(link.user, 'github');
  await store.chatUsers('github', '1');
  await store.isLinkCodeUsed('c');
  await store.claim('c', now());
  await store.release('c');
  await store.end('github:acme/shop#1');
  await store.reviewUnderWay('github:acme/shop#1', now());
  await store.isOffer({ repo: { forge: 'github', path: 'acme/shop' }, number: 1 });
  await store.callbacks();
  await store.callback('c');
  await store.channels();
  await store.weekOf(to, { from: now(), to: new Date(now().getTime() + 1) });
  await store.dismissals(change);
  await store.conflict('github:acme/shop#1');
  await store.isTarget(change.repo, 'main');
  await store.patch('d1');
  await store.plan('p1');
  await store.plans('github:acme/shop#1');
  await store.openPlans();
  await store.awaited('github:acme/shop#1');
  await store.auditHead();
  const call: ModelCall = {
    ...{ run: 'r', at: now(), change, repository: change.repo, task: 'review', profile: 'review' },
    ...{ model: '', tokens: noTokens, cost: undefined, milliseconds: 1, outcome: 'answered' },
  };
  const turn = { text: '', tools: [], outcome: 'answered', tokens: noTokens, model: '' } as const;
  await ledger.keep(call, { request: 'd', turn });
  await ledger.answer('r', 'd');
  await ledger.step({ run: 'r', index: 0, kind: 'plan', part: '', words: '', at: now() });
  await ledger.steps('r');
  for (const on of [{ run: 'r' }, { change }, { repository: change.repo, since: now() }])
    await ledger.spent(on);
  await checks.keep('c', 'passed', now());
  await checks.ending('c');
  for (const by of costsBy) await ledger.costs(by, now());
  await guidance.search(change.repo, { paths: ['src/a.ts'], subjects: ['agent'], text: 'total' }, 5);
  await guidance.dismissedClaims(change.repo, [dismissal.path]);
  await guidance.used([entry], 'shown', now());
  await door.lastDelivery('github');
  await door.check();
  await store.remember('github:acme/shop#1', [{ kind: 'summary', name: '', review: 'r' }], now());
  await store.written('github:acme/shop#1', now());
  await prune({ work: now().getTime(), reviews: now().getTime(), expired: now().getTime() });
  await close();
  return seen.filter((sql) => !transactionWords.test(sql));
}

describe('no statement of the store', () => {
  it('looks through all that was ever stored', async () => {
    using database = new DatabaseSync(':memory:');
    migrate(database, migrations, now());
    const statements = await statementsOf(database);
    expect(statements.length).toBeGreaterThan(25);
    const scans = statements.flatMap((statement) =>
      database
        .prepare(`explain query plan ${statement}`)
        .all()
        .map(({ detail }) => String(detail))
        .filter(
          (detail) =>
            /^SCAN(?!.* VALUES CLAUSE$)/.test(detail) &&
            ![small, within, searched].some((known) => known.test(detail)),
        )
        .map((detail) => `${detail}: ${statement}`),
    );
    expect(scans).toEqual([newestFirst, allCallbacks]);
  });
});
