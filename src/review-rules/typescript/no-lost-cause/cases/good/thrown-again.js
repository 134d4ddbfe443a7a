export async function save(order) {
  try {
    await orders.insert(order);
  } catch (error) {
    order.isSaved = false;
    throw error;
  }
}
