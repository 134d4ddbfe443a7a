import type { ChangeRef } from './change-request.ts';

/** What can be told of a change. Routes and callbacks name them so. */
export const noticeKinds = [
  'review-finished',
  'blocking-finding',
  'code-conflict',
  'plan-waiting',
  'branch-opened',
  'agent-finished',
  'agent-failed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** `weekly-digest` is of a channel, not of a change. */
export const routedEvents = [...noticeKinds, 'weekly-digest'] as const;
export type RoutedEvent = (typeof routedEvents)[number];

/** Something that happened to a change. It tells where to look, not what is to be seen there: that is read when it is told. */
export interface ChangeNotice {
  /** The same when the job that tells of it runs again: what was told under it is not told twice. Without white space. */
  readonly id: string;
  /** `moved-on`: nothing that anybody is told of, but messages that show the change are out of date. */
  readonly kind: NoticeKind | 'moved-on';
  readonly change: ChangeRef;
  /** ISO 8601. */
  readonly at: string;
}
