import type { ForgeId } from '../../domain/change-request.ts';
import type { ChatId, TalkingChatId } from '../../domain/chat.ts';

/** What is known of chats. */
export interface ChatTables {
  readonly chat_cards: ChatCardsTable;
  readonly chat_accounts: ChatAccountsTable;
  readonly link_codes: LinkCodesTable;
}

/** See `CardRecord`. */
interface ChatCardsTable {
  readonly chat: ChatId;
  readonly channel: string;
  /** By `keyOfChange`. */
  readonly change_key: string;
  /** By `keyOfRepository`. */
  readonly repository: string;
  /** JSON of a `ChangeRef`. */
  readonly change: string;
  readonly code: string;
  readonly since: number;
  readonly message: string | null;
  readonly thread: string | null;
  readonly digest: string;
}

/** Who somebody in a chat is at a forge. */
interface ChatAccountsTable {
  readonly chat: TalkingChatId;
  readonly team: string;
  readonly user: string;
  readonly forge: ForgeId;
  readonly account_id: string;
  readonly account_name: string;
  readonly linked_at: number;
}

/** Codes that have linked somebody, until nobody could use them any more. */
interface LinkCodesTable {
  readonly code: string;
  readonly used_at: number;
}
