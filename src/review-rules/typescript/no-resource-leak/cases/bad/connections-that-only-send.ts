import amqp from 'amqplib';
import { connectAsync } from 'mqtt';
import { connect } from 'nats';
import { Client } from 'pg';
import { createClient } from 'redis';

export async function send(text: string): Promise<void> {
  const nc = await connect(); // expect: unclosed-connection
  nc.publish('orders', text);
  await nc.flush();
}

export async function ask(text: string): Promise<string> {
  const nc = await connect(); // expect: unclosed-connection
  const answer = await nc.request('prices', text);
  return answer.string();
}

export async function tell(url: string, text: string): Promise<void> {
  const client = await connectAsync(url); // expect: unclosed-connection
  await client.publishAsync('orders', text);
}

export async function remember(url: string, text: string): Promise<void> {
  const client = createClient({ url }); // expect: unclosed-connection
  await client.connect();
  await client.publish('orders', text);
}

export async function wake(): Promise<void> {
  const client = new Client(); // expect: unclosed-connection
  await client.connect();
  client.on('notice', console.warn);
  await client.query('NOTIFY orders');
}

export async function enqueue(url: string, text: string): Promise<boolean> {
  const connection = await amqp.connect(url); // expect: unclosed-connection
  const channel = await connection.createChannel();
  return channel.sendToQueue('orders', Buffer.from(text));
}

export async function enqueueAndLeave(url: string, text: string): Promise<void> {
  const connection = await amqp.connect(url); // expect: unclosed-connection
  const channel = await connection.createChannel();
  channel.sendToQueue('orders', Buffer.from(text));
  await channel.close();
}
