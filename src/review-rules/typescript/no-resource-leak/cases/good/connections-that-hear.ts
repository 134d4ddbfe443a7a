import amqp from 'amqplib';
import Redis from 'ioredis';
import { connectAsync } from 'mqtt';
import { connect } from 'nats';
import { Client } from 'pg';
import { createClient } from 'redis';

type Take = (text: string) => void;

export async function orders(take: Take): Promise<void> {
  const nc = await connect({ servers: 'nats://localhost' });
  const sub = nc.subscribe('orders');
  for await (const message of sub) take(message.string());
}

export async function ordersByCallback(take: Take): Promise<void> {
  const nc = await connect();
  nc.subscribe('orders', { callback: (_error, message) => take(message.string()) });
}

export async function ordersOfStream(take: Take): Promise<void> {
  const nc = await connect();
  const consumer = await nc.jetstream().consumers.get('shop', 'orders');
  for await (const message of await consumer.consume()) take(message.string());
}

export async function ofQueue(url: string, take: Take): Promise<void> {
  const connection = await amqp.connect(url);
  const channel = await connection.createChannel();
  await channel.assertQueue('orders');
  await channel.consume('orders', (message) => take(String(message?.content)));
}

export async function ofTopic(url: string, shown: { onmessage?: Take }): Promise<void> {
  const client = await connectAsync(url);
  client.handleMessage = (packet, done) => {
    shown.onmessage?.(String(packet));
    done();
  };
  await client.subscribeAsync('orders');
}

export async function ofRedis(url: string, take: Take): Promise<void> {
  const client = createClient({ url });
  client.on('error', console.error);
  await client.connect();
  await client.subscribe('orders', take);
}

export async function ofRooms(url: string, take: Take): Promise<void> {
  const client = new Redis(url);
  await client.psubscribe('rooms.*');
  client.on('pmessage', (_pattern, _channel, text) => take(text));
}

export async function ofTable(take: Take): Promise<void> {
  const client = new Client();
  await client.connect();
  await client.query('LISTEN orders');
  client.on('notification', ({ payload }) => take(payload ?? ''));
}

export async function channelOf(url: string): Promise<amqp.Channel> {
  const connection = await amqp.connect(url);
  const channel = await connection.createChannel();
  await channel.assertQueue('orders');
  return channel;
}
