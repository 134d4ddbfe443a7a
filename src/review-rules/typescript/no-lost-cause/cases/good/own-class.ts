export async function save(order: Order): Promise<void> {
  try {
    await orders.insert(order);
  } catch (error) {
    throw new NotSavedError(order.id);
  }
}
