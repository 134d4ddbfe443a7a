import { api } from './api.ts';

/** Writes the order to the ledger. */
export async function book(order: Order): Promise<void> {
  try {
    await api.post('/ledger', order);
  } catch {} // expect: empty-catch
}

export async function complete(order: Order): Promise<void> {
  if (!order.isPaid) {
    try {
      order.receipt = await api.charge(order);
      await api.post('/receipts', order.receipt);
    } catch {} // expect: empty-catch
  }
  api.submit(order).catch((error) => void 0); // expect: swallowed-error
}
