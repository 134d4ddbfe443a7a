import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { startGateway } from '../../../test/kit/discord/gateway.ts';
import type { Gateway, GatewayOptions } from '../../../test/kit/discord/gateway.ts';
import { once, plainFaults } from '../../../test/kit/forge-stand-in/http/faults.ts';
import type { ChatRequest } from '../../domain/chat.ts';
import type { ChatReceived } from '../../ports/notifier.ts';
import { vendorCheck } from '../../../test/kit/discord/check-body.ts';
import { startBench } from './test-kit/bench.ts';
import type { Bench } from './test-kit/bench.ts';

type Kept = Extract<ChatReceived, { kind: 'request' }>;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

interface Listening extends AsyncDisposable {
  readonly bench: Bench;
  readonly gateway: Gateway;
  readonly kept: readonly Kept[];
  /** Messages of the log. */
  readonly lines: readonly string[];
}

/** A bot that gets what people do through the gateway. */
async function startListening(
  options: GatewayOptions & { readonly keep?: () => Promise<void>; readonly token?: string } = {},
): Promise<Listening> {
  await using stack = new AsyncDisposableStack();
  const lines: string[] = [];
  const log = pino({}, { write: (line) => void lines.push((JSON.parse(line) as { msg: string }).msg) });
  const token = options.token === undefined ? {} : { token: options.token };
  const bench = stack.use(await startBench({ publicKey: undefined, log, ...token }));
  const gateway = stack.use(await startGateway(bench.discord.world, options));
  const kept: Kept[] = [];
  const keep = async (received: Kept): Promise<void> => {
    await options.keep?.();
    kept.push(received);
  };
  const listening = await bench.chat.listen?.(keep);
  if (listening !== undefined) stack.use(listening);
  const owned = stack.move();
  return { bench, gateway, kept, lines, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

function ask({ bench, gateway }: Listening, text: string) {
  const deed = bench.discord.people.command(bench.channel, text);
  gateway.tell(deed.payload);
  return deed.interaction;
}

function texts(kept: readonly Kept[]): readonly string[] {
  return kept.map(({ request }) => textOf(request.does));
}

function textOf(does: ChatRequest['does']): string {
  return does.kind === 'command' ? does.text : does.button;
}

describe(`the command${vendorCheck.words}`, () => {
  it('is told to Discord at each start, and though the first attempt fails', async () => {
    await using bench = await startBench();
    const { world } = bench.discord;
    using _ = bench.discord.intercept(
      once('PUT /applications/{}/commands', plainFaults.html(503), { times: 2 }),
    );
    for (let start = 1; start <= 2; start++) {
      world.commands = [];
      const listening = await bench.chat.listen?.(() => Promise.resolve());
      await until(() => world.commands.length > 0);
      await listening?.[Symbol.asyncDispose]();
    }
    expect(world.commands).toMatchObject([{ name: 'autoglm', options: [{ name: 'command' }] }]);
    expect(bench.discord.defects()).toEqual([]);
  });
});

describe('the gateway', () => {
  it('is not used where interactions come to the door', async () => {
    await using bench = await startBench();
    const { world } = bench.discord;
    const listening = await bench.chat.listen?.(() => Promise.resolve());
    await until(() => world.commands.length > 0);
    await listening?.[Symbol.asyncDispose]();
    expect(bench.discord.requests().map(({ operation }) => operation)).not.toContain('GET /gateway/bot');
  });

  it('brings what people do, which is answered after it was kept', async () => {
    const keeping = Promise.withResolvers<undefined>();
    await using listening = await startListening({ keep: () => keeping.promise });
    const interaction = ask(listening, 'help');
    await until(() => listening.gateway.received.length > 0);
    expect(interaction.answeredBy).toBeUndefined();
    keeping.resolve(undefined);
    await until(() => interaction.answeredBy !== undefined);
    expect([texts(listening.kept), interaction.answeredBy]).toEqual([['help'], 5]);
    expect(listening.gateway.received).toMatchObject([{ op: 2, d: { intents: 0 } }]);
  });

  it('does not answer for what could not be kept', async () => {
    await using listening = await startListening({ keep: () => Promise.reject(new Error('disk is full')) });
    const interaction = ask(listening, 'help');
    await until(() => listening.lines.includes('an interaction of Discord was not answered'));
    expect(interaction.answeredBy).toBeUndefined();
  });

  it.each<[string, (gateway: Gateway) => void]>([
    ['it broke', (gateway) => gateway.cut()],
    ['Discord ended it', (gateway) => gateway.close(4000)],
    ['Discord wants another one', (gateway) => gateway.send(7)],
    ['Discord says that it may be taken up', (gateway) => gateway.send(9, true)],
    ['something unreadable came', (gateway) => gateway.send('x' as unknown as number)],
  ])('is taken up where it ended: %s', async (_name, end) => {
    await using listening = await startListening();
    const { gateway, kept } = listening;
    ask(listening, 'first');
    await until(() => kept.length === 1);
    end(gateway);
    await until(() => gateway.received.length === 2);
    ask(listening, 'second');
    await until(() => kept.length === 2);
    expect(texts(kept)).toEqual(['first', 'second']);
    expect(gateway.received[1]).toMatchObject({ op: 6, d: { seq: 2 } });
  });

  it('begins anew where Discord has forgotten the session', async () => {
    await using listening = await startListening();
    const { gateway } = listening;
    await until(() => gateway.received.length === 1);
    gateway.send(9, false);
    await until(() => gateway.received.length === 2);
    expect(gateway.received.map(({ op }) => op)).toEqual([2, 2]);
  });

  it('is left when neither heartbeats nor a good-bye are answered any more', async () => {
    await using listening = await startListening({ interval: 100 });
    const { gateway } = listening;
    await until(() => gateway.beats() >= 3);
    const before = gateway.received.length;
    gateway.fallSilent();
    await until(() => gateway.received.length > before);
    expect(gateway.received.at(-1)).toMatchObject({ op: 6 });
  });

  it('is not asked again when the token is wrong, and the log says so', async () => {
    await using listening = await startListening();
    const { gateway, bench } = listening;
    await until(() => gateway.received.length === 1);
    bench.discord.world.token = 'another';
    gateway.cut();
    await until(() => listening.lines.some((line) => line.startsWith('Discord refuses the connection')));
    expect(gateway.received).toHaveLength(2);
  });

  it('ends with the server', async () => {
    const listening = await startListening();
    await until(() => listening.gateway.received.length === 1);
    await listening[Symbol.asyncDispose]();
    expect(listening.gateway.closes).toHaveLength(1);
  });
});
