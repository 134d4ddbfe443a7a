export async function sendAll(mails, send) {
  mails.forEach(async (mail) => { // expect: async-foreach
    if (!mail.to) return;
    await send(mail);
  });
  console.log('all sent');
}
