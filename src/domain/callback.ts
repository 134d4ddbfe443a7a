import { AppError } from './errors.ts';
import type { ChangeRef } from './change-request.ts';
import { keyOfChange } from './job.ts';
import type { JobRequest } from './job.ts';
import { noticeKinds } from './notice.ts';
import type { ChangeNotice, NoticeKind } from './notice.ts';
import { createPathMatcher, patternProblem } from './path-pattern.ts';

/** `autoglm`: the document by itself; `cloudevents`: inside an event of CloudEvents 1.0. */
export const callbackFormats = ['autoglm', 'cloudevents'] as const;
export type CallbackFormat = (typeof callbackFormats)[number];

/** What a program is told, as an operator wants it. */
export interface CallbackWish {
  readonly url: string;
  /** As `github:acme/*`; none: every repository. */
  readonly repositories: readonly string[];
  /** None: everything. */
  readonly events: readonly NoticeKind[];
  readonly format: CallbackFormat;
  /** Addresses of this machine and of private networks are called too. */
  readonly allowPrivate: boolean;
  /** So is an address without TLS. */
  readonly allowHttp: boolean;
}

/** An address that is told of changes. */
export interface Callback extends CallbackWish {
  readonly id: string;
  /** Seal what is sent, the newest first: after a rotation the one before holds for a while. */
  readonly secrets: readonly string[];
  readonly createdAt: Date;
  /** Since when nothing is sent any more: the receiver said that it is gone. */
  readonly offSince: Date | undefined;
}

/** The forges that a pattern of repositories can name. */
const patternForges = ['github', 'gitlab'];

/** @throws {AppError} `invalid-input` */
export function parseCallbackUrl(text: string, allowHttp: boolean): string {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new AppError('invalid-input', { what: 'address that begins with https://', got: text });
  if (url.username !== '' || url.password !== '')
    throw new AppError('invalid-input', { what: 'address, for it holds a password', got: url.host });
  if (url.protocol === 'http:' && !allowHttp)
    throw new AppError('invalid-input', { what: 'address without `--allow-http`', got: text });
  url.hash = '';
  return url.href;
}

/** @throws {AppError} `invalid-input` */
export function parseRepositoryPattern(text: string): string {
  const [forge, path] = splitPattern(text);
  if (!patternForges.includes(forge) || patternProblem(path) !== undefined)
    throw new AppError('invalid-input', { what: 'repository, as `github:acme/*`', got: text });
  return text;
}

/** @throws {AppError} `invalid-input` */
export function parseNoticeKind(text: string): NoticeKind {
  const kind = noticeKinds.find((one) => one === text);
  if (kind !== undefined) return kind;
  throw new AppError('invalid-input', { what: `event (${noticeKinds.join(', ')})`, got: text });
}

/** One job for each callback that wants to know: who does not answer holds up nobody else, and nothing but its own change. */
export function callbackJobs(notice: ChangeNotice, callbacks: readonly Callback[]): readonly JobRequest[] {
  return callbacks
    .filter((callback) => isWanted(callback, notice))
    .map(({ id }) => ({
      kind: 'call-back',
      key: `callback:${id}:${keyOfChange(notice.change)}`,
      supersedes: false,
      payload: { callback: id, notice },
    }));
}

function isWanted({ events, repositories, offSince }: Callback, { kind, change }: ChangeNotice): boolean {
  if (kind === 'moved-on' || offSince !== undefined) return false;
  if (events.length > 0 && !events.includes(kind)) return false;
  return repositories.length === 0 || repositories.some((pattern) => isIn(pattern, change));
}

function isIn(pattern: string, { repo }: ChangeRef): boolean {
  const [forge, path] = splitPattern(pattern);
  return forge === repo.forge && createPathMatcher([path])(repo.path);
}

function splitPattern(text: string): readonly [forge: string, path: string] {
  const colon = text.indexOf(':');
  return [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
}
