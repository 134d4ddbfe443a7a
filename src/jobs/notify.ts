import type { CardRecord } from '../domain/change-card.ts';
import { callbackJobs } from '../domain/callback.ts';
import { keyOfDestination } from '../domain/chat.ts';
import type { Destination } from '../domain/chat.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ChangeNotice, NoticeKind } from '../domain/notice.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { isRouted, whenToTell } from '../domain/route.ts';
import type { Route } from '../domain/route.ts';
import type { StoreWrite } from '../ports/store.ts';
import { codeOf } from './card.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import { tellPersonJobs } from './tell-person.ts';
import type { Runner } from './runner.ts';

/** What is told goes its own way to each channel: one that does not answer keeps nobody else waiting. */
export function createNotifyRunner(parts: JobParts): Runner<'notify'> {
  return async (notice) => {
    const { store } = parts;
    const key = keyOfChange(notice.change);
    const [memory, records] = await Promise.all([store.memory(key), store.cards(key)]);
    const report = memory && (await store.review(memory.review));
    // What offers fixes is told of with the change that they are for.
    if (report === undefined || (await store.isOffer(notice.change))) return nothing;
    const told = destinationsOf(notice, report, parts);
    const callbacks = await store.callbacks();
    const stale = records.filter((record) => !told.has(keyOfDestination(record)));
    return {
      writes: [...told.values()].map(({ to }) => expected(notice, to)),
      next: [
        ...callbackJobs(notice, callbacks),
        ...[...told.values()].map(({ to, at }) => tellJob(to, notice, at)),
        ...(await tellPersonJobs(notice, report, parts)),
        ...stale.map((record) => tellJob(destinationOf(record), { ...notice, kind: 'moved-on' })),
      ],
    };
  };
}

interface Telling {
  readonly to: Destination;
  readonly at: Date;
}

/** By their keys, each with the earliest time that a route has for it. */
function destinationsOf(
  { kind, change }: ChangeNotice,
  report: ReviewReport,
  parts: JobParts,
): ReadonlyMap<string, Telling> {
  const told = new Map<string, Telling>();
  if (kind === 'moved-on') return told;
  const facts = {
    change,
    author: report.about?.author.name ?? '',
    paths: report.files.map(({ path }) => path),
    severities: report.findings.map(({ severity }) => severity),
  };
  for (const route of routesInForce(report.routes, parts)) {
    if (!isRouted(route, kind satisfies NoticeKind, facts)) continue;
    const key = keyOfDestination(route.to);
    const at = whenToTell(route, parts.now());
    const before = told.get(key);
    if (before === undefined || at < before.at) told.set(key, { to: route.to, at });
  }
  return told;
}

/** A repository's own ones, or those of the installation; only to chats that are on. */
export function routesInForce(
  routes: readonly Route[] = [],
  { chats, usualRoutes }: Pick<JobParts, 'chats' | 'usualRoutes'>,
): readonly Route[] {
  const on = new Set(chats.map(({ notifier }) => notifier.id));
  const oneWay = usualRoutes.filter(({ to }) => to.chat === 'slack-webhook');
  const all = routes.length > 0 ? [...routes, ...oneWay] : usualRoutes;
  return all.filter(({ to }) => on.has(to.chat));
}

function expected({ change, at }: ChangeNotice, to: Destination): StoreWrite {
  return { kind: 'card-expected', change, to, code: codeOf(change), at: new Date(at) };
}

function destinationOf({ chat, channel }: CardRecord): Destination {
  return { chat, channel };
}

function tellJob(to: Destination, notice: ChangeNotice, notBefore?: Date): JobRequest {
  const key = `${keyOfDestination(to)}:${keyOfChange(notice.change)}`;
  const payload = { to, notice };
  return { kind: 'tell-chat', key, supersedes: false, payload, ...(notBefore && { notBefore }) };
}
