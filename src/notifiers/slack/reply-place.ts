import { z } from 'zod';
import { locales } from '../../domain/locale.ts';

/** Where an answer goes; the first of them that works. */
const replyPlace = z.object({
  /** A form that is open, or was. */
  view: z.string().optional(),
  /** Works for half an hour, five times. */
  responseUrl: z.string().optional(),
  channel: z.string().optional(),
  user: z.string(),
  /** Of what stands around the answer. */
  language: z.enum(locales).default('en'),
});
export type ReplyPlace = z.output<typeof replyPlace>;

export function readReplyPlace(kept: Readonly<Record<string, string>>): ReplyPlace {
  return replyPlace.parse(kept);
}

/** Without what is not there: it is kept as it is. */
export function writeReplyPlace(place: ReplyPlace): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(place).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
