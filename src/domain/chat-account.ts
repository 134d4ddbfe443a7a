import type { Account, ForgeId } from './change-request.ts';
import type { ChatUser } from './chat.ts';

/** Somebody in a chat has proven to be somebody at a forge, by writing the code there that he got in the chat. */
export interface ChatLink {
  readonly user: ChatUser;
  readonly forge: ForgeId;
  readonly account: Account;
  /** What proved it. It works once. */
  readonly code: string;
  readonly at: Date;
}
