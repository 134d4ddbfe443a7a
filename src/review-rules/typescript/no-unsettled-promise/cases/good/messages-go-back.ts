export async function listen(channel, connection) {
  await channel.consume('jobs', async (msg) => {
    if (!msg) return;
    try {
      await work(msg.content);
      channel.ack(msg);
    } catch (error) {
      log(error);
      await connection.close();
    }
  });
  await channel.consume('mails', async (msg) => {
    if (msg === null) return;
    try {
      await work(msg.content);
    } catch (error) {
      log(error);
      return channel.recover();
    }
    channel.ack(msg);
  });
}
