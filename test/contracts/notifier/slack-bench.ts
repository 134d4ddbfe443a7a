import type { Destination } from '../../../src/domain/chat.ts';
import { createSlackChat } from '../../../src/notifiers/slack/slack-chat.ts';
import type { Fault } from '../../kit/forge-stand-in/http/faults.ts';
import { plainFaults } from '../../kit/forge-stand-in/http/faults.ts';
import { textOf } from '../../kit/forge-stand-in/json.ts';
import { fields, objectsIn, wordsOf } from '../../kit/slack/block-kit.ts';
import { startSlack } from '../../kit/slack/slack.ts';
import type { Slack } from '../../kit/slack/slack.ts';
import { nextTs } from '../../kit/slack/world.ts';
import type { Channel, Message } from '../../kit/slack/world.ts';
import { silentLog } from '../../kit/silent-log.ts';
import type { ChatFault, NotifierBench, SeenMessage } from './notifier-bench.ts';

/** Milliseconds that a request may take; a busy machine takes its time. */
const patience = 10_000;
const impatience = 300;
const writes = /^(chat|views|conversations\.open)/;

export async function startSlackBench(): Promise<NotifierBench> {
  const slack = await startSlack();
  const { apiUrl, botToken, signingSecret } = slack;
  const appToken = undefined;
  const options = { apiUrl, botToken, signingSecret, appToken, now: () => new Date(), log: silentLog };
  return {
    notifier: createSlackChat({ ...options, timeout: patience }).notifier,
    impatient: createSlackChat({ ...options, timeout: impatience }).notifier,
    channel: () => ({ chat: 'slack', channel: slack.channel().id }),
    messages: (at) => seenIn(channelAt(slack, at), undefined),
    thread: (at, message) => seenIn(channelAt(slack, at), message),
    deleteMessage: (at, message) => {
      const channel = channelAt(slack, at);
      channel.messages = channel.messages.filter(({ ts, thread }) => ts !== message && thread !== message);
    },
    deleteChannel: (at) => void slack.world.channels.delete(at.channel),
    impersonate: (at, name) => {
      const metadata = { event_type: 'autoglm_card', event_payload: { name } };
      const message = {
        ts: nextTs(slack.world),
        bot: 'B0000002',
        thread: undefined,
        text: 'Hello',
        blocks: [],
      };
      channelAt(slack, at).messages.push({ ...message, metadata });
    },
    fault: (fault) =>
      slack.intercept(({ phase, operation }) =>
        phase === 'before' && writes.test(operation) ? faultOf(fault) : undefined,
      ),
    revoke: () => {
      slack.world.isRevoked = true;
      return {
        [Symbol.dispose]: () => {
          slack.world.isRevoked = false;
        },
      };
    },
    refusals: () => [...slack.refusals(), ...slack.defects()],
    [Symbol.asyncDispose]: () => slack[Symbol.asyncDispose](),
  };
}

function faultOf(fault: ChatFault): Fault {
  switch (fault.kind) {
    case 'limited': {
      const headers = { 'retry-after': String(fault.seconds) };
      return { kind: 'answer', status: 429, body: { ok: false, error: 'ratelimited' }, headers };
    }
    case 'unavailable':
      return plainFaults.html(503);
    case 'hang':
      return plainFaults.hang();
    case 'lose-answer':
      return plainFaults.loseAnswer();
  }
}

function channelAt({ world }: Slack, { channel }: Destination): Channel {
  const found = world.channels.get(channel);
  if (found === undefined) throw new Error(`there is no channel ${channel}`);
  return found;
}

function seenIn({ messages }: Channel, thread: string | undefined): readonly SeenMessage[] {
  return messages.filter((message) => message.thread === thread).map(seen);
}

function seen({ ts, text, blocks }: Message): SeenMessage {
  const objects = [...objectsIn(blocks)];
  const kinds = ['user', 'usergroup', 'channel', 'broadcast', 'mrkdwn'];
  return {
    id: ts,
    text: wordsOf(blocks),
    links: objects.flatMap(({ type, url }) => (type === 'link' ? [textOf(url)] : [])),
    // Of the text for notifications what is in angle brackets is read; of blocks only what says so is more than a text.
    mentions: [
      ...(text.match(/<[^>]*>/g) ?? []),
      ...objects.flatMap(({ type }) => (kinds.includes(textOf(type)) ? [textOf(type)] : [])),
    ],
    buttons: objects.flatMap(({ type, text: label }) =>
      type === 'button' ? [textOf(fields(label)['text'])] : [],
    ),
  };
}
