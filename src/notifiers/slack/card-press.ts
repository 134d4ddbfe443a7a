import { z } from 'zod';
import { waitingPlan } from '../../domain/change-card.ts';
import type { ChangeCard } from '../../domain/change-card.ts';
import { cardButtons } from '../../domain/chat.ts';
import type { CardButton } from '../../domain/chat.ts';
import { parseSha } from '../../domain/ids.ts';
import { locales } from '../../domain/locale.ts';

const known = z.object({
  card: z.string().min(1).max(200),
  head: z.string().transform((text, context) => {
    try {
      return parseSha(text);
    } catch {
      context.addIssue('it is no commit');
      return z.NEVER;
    }
  }),
  plan: z.string().max(200).optional(),
  /** Of the forms that the button opens. */
  language: z.enum(locales),
});

/** What a button holds, besides which it is. */
export type ButtonValue = z.output<typeof known>;

/** What is put into a button, to be read when it is pressed. */
export function writeValue({ card, head, plan, language }: ButtonValue): string {
  return JSON.stringify({ card, head, ...(plan === undefined ? {} : { plan }), language });
}

export function valueOf(shown: ChangeCard): ButtonValue {
  const { code: card, head, language } = shown;
  return { card, head, plan: waitingPlan(shown), language };
}

export const buttonValue: z.ZodType<ButtonValue, string> = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('it is no JSON');
      return z.NEVER;
    }
  })
  .pipe(known);

const prefix = 'autoglm:';

/** The name by which Slack tells which button was pressed. */
export function actionId(button: CardButton): string {
  return `${prefix}${button}`;
}

/** undefined: it is no button of ours, as that of a link is none. */
export function buttonNamed(action: string): CardButton | undefined {
  return cardButtons.find((button) => actionId(button) === action);
}
