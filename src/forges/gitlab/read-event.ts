import type { ForgeEvent } from '../../domain/event.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Received } from '../../ports/forge.ts';
import { readChangeEvent } from './change-event.ts';
import { readCommentEvent, readReaction } from './comment-event.ts';
import type { OwnAccount } from './own-account.ts';
import { goneProject, movedProject } from './payloads.ts';
import { readBranchEvent } from './push-event.ts';
import { repositoryOf } from './refs.ts';

type Unbound<Event> = Event extends unknown ? Omit<Event, 'forge' | 'installation'> : never;
/** An event without what all events of one host share; undefined: nothing that we act on. */
export type EventDetails = Unbound<ForgeEvent> | undefined;
export type ReadReaction = Extract<Received, { kind: 'reaction' }>;

export interface EventContext {
  readonly markers: Markers;
  readonly settingsProject: string;
  /** undefined: GitLab does not say now. */
  readonly own: () => Promise<OwnAccount | undefined>;
}

type Reading = EventDetails | ReadReaction;
/** Reads a payload. @throws {z.ZodError} when it is not of the form that its event has. */
type EventReader = (payload: unknown, context: EventContext) => Reading | Promise<Reading>;

/**
 * By what a message is about, or by its event where it is about a project: so hooks of projects, of groups and of the
 * whole host are read alike. What is not here is not acted on.
 */
export const eventReaders: Readonly<Record<string, EventReader>> = {
  merge_request: (payload) => readChangeEvent(payload),
  note: readCommentEvent,
  emoji: readReaction,
  push: (payload, { settingsProject }) => readBranchEvent(payload, settingsProject),
  project_destroy: (payload) => removed(goneProject.parse(payload).path_with_namespace),
  project_rename: (payload) => removed(movedProject.parse(payload).old_path_with_namespace),
  project_transfer: (payload) => removed(movedProject.parse(payload).old_path_with_namespace),
};

/** Under its old path there is no project any more. */
function removed(path_with_namespace: string): EventDetails {
  const repositories = [repositoryOf({ path_with_namespace })];
  return { kind: 'repositories-removed', repositories, isWhole: false };
}
