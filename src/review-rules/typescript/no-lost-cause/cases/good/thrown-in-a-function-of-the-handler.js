export async function save(order) {
  try {
    await orders.insert(order);
  } catch (error) {
    order.retry = () => {
      throw new Error('an order is saved only once');
    };
  }
}
