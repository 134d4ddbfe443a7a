export async function save(order: Order, options: ErrorOptions): Promise<void> {
  try {
    await orders.insert(order);
  } catch (error) {
    if (order.isNew) throw new Error('not saved', options);
    throw new Error('not saved', { ...options });
  }
}
