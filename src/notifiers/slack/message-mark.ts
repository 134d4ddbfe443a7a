import { z } from 'zod';

/** What a message of ours is of; it is found again by this, for no person sees it and no other app can put it there. */
export interface Mark {
  readonly kind: 'autoglm_card' | 'autoglm_note' | 'autoglm_week';
  readonly name: string;
}

/** In the form in which Slack keeps it with a message. */
export function metadataOf({ kind, name }: Mark) {
  return { event_type: kind, event_payload: { name } };
}

const marked = z.object({
  ts: z.string(),
  bot_id: z.string().optional(),
  metadata: z.object({ event_type: z.string(), event_payload: z.object({ name: z.string() }) }),
});

/** Whether it is that message, and one of that bot; another installation may mark its messages alike. */
export function bears(
  message: unknown,
  { kind, name }: Mark,
  bot: string,
): message is { readonly ts: string } {
  const { data } = marked.safeParse(message);
  return (
    data?.bot_id === bot && data.metadata.event_type === kind && data.metadata.event_payload.name === name
  );
}
