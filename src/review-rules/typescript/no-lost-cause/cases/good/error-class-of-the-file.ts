import { Error } from './errors.ts';

export async function save(order: Order): Promise<void> {
  try {
    await orders.insert(order);
  } catch (error) {
    throw new Error('not saved');
  }
}
