import { send } from './mails';

export async function sendAll(mails) {
  await mails.map(async (mail) => send(mail)); // expect: misused-promise
}
