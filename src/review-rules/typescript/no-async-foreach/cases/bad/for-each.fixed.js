export async function sendAll(mails, send) {
  for (const mail of mails) {
    if (!mail.to) continue;
    await send(mail);
  }
  console.log('all sent');
}
