export async function save(order: Order): Promise<void> {
  try {
    await orders.insert(order);
  } catch (error) {
    log.error({ order, error });
    throw new Error('not saved');
  }
}
