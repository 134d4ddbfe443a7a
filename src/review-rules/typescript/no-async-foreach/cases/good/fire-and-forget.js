export function broadcast(clients, message) {
  clients.forEach(async (client) => {
    try {
      await client.send(message);
    } catch (error) {
      client.close(error);
    }
  });
  void clients.forEach(async (client) => await client.ping());
  clients.forEach((client) => fetch(client.url).catch(() => client.close()));
}
