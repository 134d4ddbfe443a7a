import type { Log } from '../../ports/log.ts';
import type { Chat } from '../../ports/notifier.ts';
import { DiscordClient } from './client.ts';
import type { ClientOptions } from './client.ts';
import { DiscordConversation } from './discord-conversation.ts';
import { DiscordNotifier } from './discord-notifier.ts';
import { listen } from './listen.ts';
import type { ListenOptions } from './listen.ts';
import { createSignatureCheck } from './signature.ts';

export interface DiscordChatOptions extends ClientOptions, Pick<ListenOptions, 'retryWait'> {
  /** Of the application, 64 hexadecimal digits; undefined: interactions come through the gateway, none to the door. */
  readonly publicKey: string | undefined;
  readonly log: Log;
}

export function createDiscordChat(options: DiscordChatOptions): Chat {
  const { token, publicKey, log, now, retryWait } = options;
  const client = new DiscordClient(options);
  const checkSignature =
    publicKey === undefined
      ? () => 'it cannot be checked without DISCORD_PUBLIC_KEY'
      : createSignatureCheck(publicKey, now);
  return {
    notifier: new DiscordNotifier(client),
    conversation: new DiscordConversation({ client, checkSignature, log }),
    listen: (onRequest) => {
      const gateway = publicKey === undefined ? token : undefined;
      return Promise.resolve(listen({ client, log, token: gateway, retryWait }, onRequest));
    },
  };
}
