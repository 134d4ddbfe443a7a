export async function save(order) {
  try {
    await orders.insert(order);
  } catch (error) {
    const failure = new Error('not saved');
    failure.cause = error;
    throw failure;
  }
}
