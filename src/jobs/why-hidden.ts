import type { CommandContext } from '../commands/answer.ts';
import { texts } from '../commands/texts.ts';
import { messageOf } from '../domain/errors.ts';
import { fill } from '../domain/words.ts';
import { clip, prose } from '../publish/markdown.ts';
import { chatTexts } from './chat-texts.ts';
import type { Hearing } from './command-context.ts';

/** At a forge who reads a change may see it; in a chat everybody could ask. Fails closed. */
export async function whyHidden(
  { conversation, discussed: { change }, installation, account }: Hearing,
  context: CommandContext,
): Promise<string | undefined> {
  const { locale } = context;
  try {
    const access = await conversation.access(change.ref, installation, account);
    return access === 'none' ? fill(chatTexts.hidden, locale) : undefined;
  } catch (error) {
    if (context.isPassing(error)) throw error;
    return fill(texts.unsure, locale, { why: prose(clip(messageOf(error), 300)) });
  }
}
