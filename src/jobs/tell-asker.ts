import type { ChangeRef } from '../domain/change-request.ts';
import type { ReplyPlace } from '../domain/change-jobs.ts';
import type { Acknowledgement, ForgeConversation } from '../ports/conversation.ts';

interface Asked {
  readonly change: ChangeRef;
  readonly installation: string;
  /** undefined: it was not asked for below the change. */
  readonly replyTo: ReplyPlace | undefined;
}

interface Ending {
  readonly state: Acknowledgement;
  readonly body: string;
}

/** Writes how it ended over the word that it was begun, and shows it by the sign at the comment that asked for it. */
export async function tellAsker(
  { change, installation, replyTo }: Asked,
  { state, body }: Ending,
  conversation: ForgeConversation | undefined,
): Promise<void> {
  if (replyTo === undefined || conversation === undefined) return;
  const { comment, thread, name } = replyTo;
  const remark = { change, installation, comment, thread };
  await conversation.reply(remark, name, body);
  if (comment !== '') await conversation.acknowledge(remark, state);
}
