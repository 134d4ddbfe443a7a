export async function save(order) {
  try {
    await orders.insert(order);
  } catch (error) {
    try {
      if (order.isBig) throw new Error('big');
    } catch (big) {
      log.warn(big);
    }
  }
}
