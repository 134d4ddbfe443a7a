exports.call = (channel, method, id) =>
  new Promise((resolve) => {
    const listen = (answer) => {
      if (answer.id !== id) return;
      channel.off('message', listen);
      resolve(answer.result);
    };
    channel.on('message', listen);
    channel.send({ id, method });
  });
