import type { EventKind, ForgeEvent } from '../domain/event.ts';
import type { JobRequest } from '../domain/job.ts';

type Having<Event, Kind> = Event extends { readonly kind: infer Own }
  ? Own & Kind extends never
    ? never
    : Event
  : never;

/** The events that can be of that kind. */
export type EventOf<Kind extends EventKind> = Having<ForgeEvent, Kind>;

/** What a forge's event leads to. Decides by the event alone; does nothing itself. */
export interface Handler {
  readonly on: readonly EventKind[];
  /** One sentence for the documentation. */
  readonly purpose: string;
  decide(event: ForgeEvent): readonly JobRequest[];
}

/** Keeps the kinds of `on` and of the event that `decide` takes the same. */
export function defineHandler<Kind extends EventKind>(spec: {
  readonly on: readonly Kind[];
  readonly purpose: string;
  decide(event: EventOf<Kind>): readonly JobRequest[];
}): Handler {
  const isOurs = (event: ForgeEvent): event is EventOf<Kind> =>
    (spec.on as readonly EventKind[]).includes(event.kind);
  return { ...spec, decide: (event) => (isOurs(event) ? spec.decide(event) : []) };
}
