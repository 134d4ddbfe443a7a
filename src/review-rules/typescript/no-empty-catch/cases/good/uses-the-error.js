export async function save(order) {
  try {
    await orders.insert(order);
  } catch (error) {
    console.error(error);
  }
  try {
    await orders.notify(order);
  } catch (error) {
    return { error };
  }
  try {
    await orders.print(order);
  } catch {
    throw new Error('not printed');
  }
  return orders.mail(order).catch((error) => log(error));
}
