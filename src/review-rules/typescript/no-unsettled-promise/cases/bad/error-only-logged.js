export function sendMail(transport, mail) {
  return new Promise((resolve, reject) => {
    transport.sendMail(mail, (err, info) => {
      if (err) {
        console.error('mail failed', err);
        return; // expect: unsettled-promise
      }
      resolve(info);
    });
  });
}

export const upload = (client, file) =>
  new Promise((resolve) => {
    client.put(file, (error, answer) => {
      if (!error) resolve(answer); // expect: unsettled-promise
    });
  });

export const remove = (client, file) =>
  new Promise((resolve, reject) => {
    client.remove(file, (error) => {
      if (error !== null) { // expect: unsettled-promise
        logger.warn(error);
      } else {
        resolve();
      }
    });
  });
