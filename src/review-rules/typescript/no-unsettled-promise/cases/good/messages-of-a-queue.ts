import amqp from 'amqplib';
import { PubSub } from '@google-cloud/pubsub';
import { finish, ledger } from './ledger';

export async function start(url: string) {
  const connection = await amqp.connect(url);
  const channel = await connection.createChannel();
  await channel.consume('payments', async (msg) => {
    if (!msg) {
      console.log('cancelled');
      return;
    }
    const payment = JSON.parse(msg.content.toString());
    if (await ledger.has(payment.id)) return channel.ack(msg);
    if (payment.isOld) {
      await finish(channel, msg);
      return;
    }
    try {
      await ledger.book(payment);
      channel.ack(msg);
    } catch (error) {
      channel.nack(msg, false, false);
    }
  });
  await channel.consume('mails', async (msg) => {
    try {
      if (msg === null) return;
      if (msg.fields.redelivered) return;
      await ledger.mail(msg.content);
    } catch (error) {
      console.error(error);
    } finally {
      if (msg) channel.ack(msg);
    }
  });
  await channel.consume(
    'hints',
    (msg) => {
      if (msg?.content.length === 0) return;
      if (msg) channel.ack(msg);
    },
    { noAck: true },
  );
  await channel.consume('logs', (msg) => {
    console.log(msg?.content.toString());
  });
}

export const listen = (name: string) => {
  const subscription = new PubSub().subscription(name);
  subscription.on('message', async (message) => {
    const job = JSON.parse(message.data.toString());
    if (job.kind === 'book') await ledger.book(job);
    message.ack();
  });
  subscription.on('message', (message) => {
    switch (message.attributes.kind) {
      case 'mail':
        message.ack();
        break;
      default:
        message.nack();
    }
  });
};
