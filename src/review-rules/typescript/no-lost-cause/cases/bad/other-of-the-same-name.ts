export async function pay(order: Order): Promise<void> {
  try {
    await gateway.charge(order.cents);
  } catch (error) {
    for (const error of order.warnings) {
      if (error.isFatal) throw new Error(`not paid: ${error.text}`); // expect: lost-cause
    }
  }
}
