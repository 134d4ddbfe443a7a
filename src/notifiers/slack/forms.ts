import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { CardButton } from '../../domain/chat.ts';
import type { Locale } from '../../domain/locale.ts';
import { clip } from '../../publish/markdown.ts';
import { actionId, buttonValue } from './card-press.ts';
import { limits } from './limits.ts';
import { richText, section, text } from './rich-text.ts';
import { texts } from './texts.ts';

/** Buttons that ask for more before they do something. */
export type FormButton = Extract<CardButton, 'reject' | 'dismiss'>;

/** A finding of a message, as it is offered in a list. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What a form keeps, unseen, until it is sent. */
const formMemory = z.object({
  /** Of the button that opened it; absent: the form only shows something. */
  value: buttonValue.optional(),
  channel: z.string().optional(),
  responseUrl: z.string().optional(),
});
export type FormMemory = z.input<typeof formMemory>;

export function readMemory(text: string): z.output<typeof formMemory> {
  return formMemory.parse(JSON.parse(text));
}

const words = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });

const planForm = 'autoglm:plan';

/** As long as the commands take one. */
const longestReason = 500;

/** Names of what is filled in. */
export const findingInput = 'finding';
export const reasonInput = 'reason';

/** A window of Slack's. */
export function planView(blocks: readonly KnownBlock[], language: Locale, memory: FormMemory): ModalView {
  return {
    type: 'modal',
    callback_id: planForm,
    title: words(texts.planTitle[language]),
    close: words(texts.close[language]),
    private_metadata: JSON.stringify(memory),
    blocks: blocks.slice(0, limits.view),
  };
}

/** Slack wants an answer at once, and a plan takes longer. */
export function waitingView(language: Locale, memory: FormMemory): ModalView {
  return planView([richText([section(text(texts.oneMoment[language]))])], language, memory);
}

/** What a button asks for before it does something. @param choices Findings that its message shows. */
export function formView(
  button: FormButton,
  choices: readonly Choice[],
  language: Locale,
  memory: FormMemory,
): ModalView {
  const isDismissal = button === 'dismiss';
  return {
    type: 'modal',
    callback_id: actionId(button),
    title: words((isDismissal ? texts.dismissTitle : texts.rejectTitle)[language]),
    close: words(texts.no[language]),
    submit: words(texts.send[language]),
    private_metadata: JSON.stringify(memory),
    blocks: [...(isDismissal ? [findingQuestion(choices, language)] : []), reasonQuestion(button, language)],
  };
}

function findingQuestion(choices: readonly Choice[], language: Locale): KnownBlock {
  const options = choices.slice(0, limits.options).map(({ id, label }) => ({
    text: words(clip(label, limits.optionText)),
    value: id,
  }));
  return {
    type: 'input',
    block_id: findingInput,
    label: words(texts.whichFinding[language]),
    element:
      // A list without entries is refused.
      options.length === 0
        ? { type: 'plain_text_input', action_id: findingInput, max_length: 100 }
        : { type: 'static_select', action_id: findingInput, options },
  };
}

function reasonQuestion(button: FormButton, language: Locale): KnownBlock {
  const isNeeded = button === 'dismiss';
  return {
    type: 'input',
    block_id: reasonInput,
    optional: !isNeeded,
    label: words((isNeeded ? texts.why : texts.mayBeEmpty)[language]),
    element: {
      type: 'plain_text_input',
      action_id: reasonInput,
      multiline: true,
      max_length: longestReason,
    },
  };
}
