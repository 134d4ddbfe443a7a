export async function sendAll(mails, send) {
  for (const mail of mails) {
    await send(mail);
  }
  mails.forEach((mail) => {
    mail.sent = true;
  });
}
