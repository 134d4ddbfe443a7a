export async function order(id: string) {
  const found = await client
    .get(`/orders/${id}`)
    .catch((error) => { // expect: useless-catch
      throw error;
    });
  return found.data;
}

export function items(id: string) {
  return client.get(`/orders/${id}/items`).then((answer) => answer.data).catch((e) => Promise.reject(e)); // expect: useless-catch
}

export const cancel = (id: string) =>
  client.delete(`/orders/${id}`).catch(function (err) { return Promise.reject(err); }).then(() => true); // expect: useless-catch
