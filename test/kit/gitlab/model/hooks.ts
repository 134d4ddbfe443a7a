import type { Happening, Hook, HookEvents } from './types.ts';

export type { Hook } from './types.ts';

/** Every event that a project's hook can ask for. */
export const noEvents: HookEvents = {
  confidential_issues_events: false,
  confidential_note_events: false,
  deployment_events: false,
  emoji_events: false,
  feature_flag_events: false,
  issues_events: false,
  job_events: false,
  merge_requests_events: false,
  milestone_events: false,
  note_events: false,
  pipeline_events: false,
  push_events: false,
  releases_events: false,
  resource_access_token_events: false,
  tag_push_events: false,
  wiki_page_events: false,
};

/** What the bot asks for. */
export const usualEvents: HookEvents = {
  ...noEvents,
  ...{ merge_requests_events: true, note_events: true, push_events: true, emoji_events: true },
};

const names: Readonly<Record<Happening['event'], keyof HookEvents>> = {
  'Push Hook': 'push_events',
  'Merge Request Hook': 'merge_requests_events',
  'Note Hook': 'note_events',
  'Emoji Hook': 'emoji_events',
};

export function wants({ events }: Hook, event: Happening['event']): boolean {
  return events[names[event]] === true;
}
