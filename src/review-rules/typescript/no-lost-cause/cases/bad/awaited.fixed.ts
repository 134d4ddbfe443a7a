export async function save(order: Order): Promise<void> {
  try {
    await orders.insert(order);
  } catch (error) {
    throw new Error('the order was not saved', { cause: error });
  }
}
