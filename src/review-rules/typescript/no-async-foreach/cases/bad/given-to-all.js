export async function saveAll(items, save) {
  await Promise.all(items.forEach(async (item) => { // expect: async-foreach
    await save(item);
  }));
}

export const closeAll = (server) =>
  Promise.allSettled(server.clients.forEach(async (client) => client.close(await client.reason()))); // expect: async-foreach
