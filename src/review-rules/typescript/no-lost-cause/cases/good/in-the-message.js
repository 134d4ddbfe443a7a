export async function save(order) {
  try {
    await orders.insert(order);
  } catch (error) {
    throw new Error(`not saved: ${error.message}`);
  }
}
