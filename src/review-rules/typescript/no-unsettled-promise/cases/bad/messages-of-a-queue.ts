import amqp from 'amqplib';
import { PubSub } from '@google-cloud/pubsub';
import { ledger } from './ledger';

export async function start(url: string) {
  const connection = await amqp.connect(url);
  const channel = await connection.createChannel();
  await channel.consume('payments', async (msg) => {
    if (msg === null) return;
    const payment = JSON.parse(msg.content.toString());
    if (await ledger.has(payment.id)) {
      console.log('seen', payment.id);
      return; // expect: unsettled-promise
    }
    await ledger.book(payment);
    channel.ack(msg);
  });
  await channel.consume('mails', async function onMail(message) {
    if (!message) return;
    try {
      await ledger.mail(message.content);
      channel.ack(message);
    } catch (error) { // expect: unsettled-promise
      console.error('no mail', error);
    }
  });
}

export const listen = (name: string) => {
  const subscription = new PubSub().subscription(name);
  subscription.on('message', async (message) => {
    const job = JSON.parse(message.data.toString());
    if (job.kind === 'book') {
      await ledger.book(job);
      message.ack();
    } else if (job.kind === 'mail') { // expect: unsettled-promise
      message.nack();
    }
  });
};
