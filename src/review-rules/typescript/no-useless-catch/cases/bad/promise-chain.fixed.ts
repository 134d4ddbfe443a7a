export async function order(id: string) {
  const found = await client
    .get(`/orders/${id}`);
  return found.data;
}

export function items(id: string) {
  return client.get(`/orders/${id}/items`).then((answer) => answer.data);
}

export const cancel = (id: string) =>
  client.delete(`/orders/${id}`).then(() => true);
