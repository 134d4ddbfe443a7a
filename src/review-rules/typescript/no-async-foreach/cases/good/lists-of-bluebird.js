import Promise from 'bluebird';
import { send } from './mails';

export async function sendAll() {
  const mails = Promise.resolve([]);
  await mails.map(async (mail) => send(mail));
}
