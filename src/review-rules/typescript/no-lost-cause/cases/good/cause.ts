export async function save(order: Order): Promise<void> {
  try {
    await orders.insert(order);
  } catch (error) {
    throw new Error('not saved', { cause: error });
  }
}
