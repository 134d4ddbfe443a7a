export async function pay(order: Order): Promise<void> {
  try {
    await gateway.charge(order.cents);
  } catch (error) {
    throw new Error('not paid', {}); // expect: lost-cause
  }
}
