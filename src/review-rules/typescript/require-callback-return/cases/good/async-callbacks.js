export const sent = (mails) =>
  Promise.all(
    mails.map(async (mail) => {
      await send(mail);
    }),
  );
