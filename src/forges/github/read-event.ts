import type { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { ChangeEvent, ForgeEvent, InstallationEvent, RepositoryRef } from '../../domain/event.ts';
import type { Sha } from '../../domain/ids.ts';
import { parseCheckName } from './check-run.ts';
import { readBranchEvent } from './push-event.ts';
import { readIssueComment, readReviewComment } from './comment-event.ts';
import type { IsOurs } from './comment-event.ts';
import * as payloads from './payloads.ts';

type Unbound<Event> = Event extends unknown ? Omit<Event, 'forge' | 'installation'> : never;
/** An event without what all events of one payload share; undefined: nothing that we act on. */
export type EventDetails = Unbound<ForgeEvent> | undefined;

export interface EventContext {
  /** The App's number. */
  readonly app: number;
  readonly isOurs: IsOurs;
}

/** Reads a payload. @throws {z.ZodError} when it is not of the form that its event has. */
type EventReader = (payload: unknown, context: EventContext) => EventDetails;

/** By event and action; an event without actions stands by its name. What is not here is not acted on. */
export const eventReaders: Readonly<Record<string, EventReader>> = {
  'pull_request.opened': (payload) => changeEvent(payload, 'change-opened'),
  'pull_request.reopened': (payload) => changeEvent(payload, 'change-opened'),
  'pull_request.synchronize': (payload) => changeEvent(payload, 'change-updated'),
  'pull_request.ready_for_review': (payload) => changeEvent(payload, 'change-ready'),
  'pull_request.converted_to_draft': (payload) => changeEvent(payload, 'change-drafted'),
  'pull_request.edited': (payload) => {
    const { changes } = payloads.pullRequest.parse(payload);
    if (changes?.base !== undefined) return changeEvent(payload, 'base-changed');
    return changes?.title === undefined ? undefined : changeEvent(payload, 'change-edited');
  },
  'pull_request.unlabeled': (payload) => changeEvent(payload, 'change-edited'),
  'pull_request.closed': (payload) => {
    const { pull_request, repository } = payloads.pullRequest.parse(payload);
    const change = refOf(repository, pull_request.number);
    return { kind: 'change-closed', change, merged: pull_request.merged === true };
  },
  'check_run.rerequested': (payload, { app }) => {
    const { check_run, repository } = payloads.checkRun.parse(payload);
    return check_run.app?.id === app ? rerequested(check_run, repository) : undefined;
  },
  'check_suite.rerequested': (payload, { app }) => {
    const { check_suite, repository } = payloads.checkSuite.parse(payload);
    if (check_suite.app?.id !== app) return undefined;
    return { kind: 'head-requested', repository: repositoryOf(repository), head: check_suite.head_sha };
  },
  'installation.created': (payload) => wholeInstallation(payload, 'repositories-added'),
  'installation.unsuspend': (payload) => wholeInstallation(payload, 'repositories-added'),
  'installation.deleted': (payload) => wholeInstallation(payload, 'repositories-removed'),
  'installation_repositories.added': (payload) => someRepositories(payload, 'repositories-added'),
  'installation_repositories.removed': (payload) => someRepositories(payload, 'repositories-removed'),
  'issue_comment.created': (payload, { isOurs }) => readIssueComment(payload, isOurs),
  'pull_request_review_comment.created': (payload, { isOurs }) => readReviewComment(payload, isOurs),
  push: (payload) => readBranchEvent(payload),
};

type HeadKind = Extract<ChangeEvent, { head: unknown }>['kind'];

function changeEvent(payload: unknown, kind: HeadKind): EventDetails {
  const { pull_request, repository } = payloads.pullRequest.parse(payload);
  const { number, head, base, draft } = pull_request;
  return { kind, change: refOf(repository, number), head: head.sha, base: base.sha, draft };
}

/**
 * Of several changes with the same head the one that the check run was made for. Changes that come from forks are not
 * listed; of these the number is known by the check run, and the target is asked for later: until then it is the head.
 */
function rerequested(
  { external_id, head_sha, pull_requests }: z.output<typeof payloads.checkRun>['check_run'],
  repository: Repository,
): EventDetails {
  const number = parseCheckName(external_id ?? '')?.change;
  const listed = pull_requests.find((one) => number === undefined || one.number === number);
  const change = listed?.number ?? number;
  if (change === undefined) return undefined;
  const base: Sha = listed?.base.sha ?? head_sha;
  return { kind: 'review-requested', change: refOf(repository, change), head: head_sha, base, draft: false };
}

function wholeInstallation(payload: unknown, kind: InstallationEvent['kind']): EventDetails {
  const { repositories } = payloads.wholeInstallation.parse(payload);
  return { kind, repositories: repositories.map(repositoryOf), isWhole: true };
}

function someRepositories(payload: unknown, kind: InstallationEvent['kind']): EventDetails {
  const lists = payloads.installationRepositories.parse(payload);
  const list = kind === 'repositories-added' ? lists.repositories_added : lists.repositories_removed;
  return { kind, repositories: list.map(repositoryOf), isWhole: false };
}

interface Repository {
  readonly full_name: string;
}

function repositoryOf({ full_name }: Repository): RepositoryRef {
  return { forge: 'github', path: full_name };
}

function refOf(repository: Repository, number: number): ChangeRef {
  return { repo: repositoryOf(repository), number };
}
