// ./store.js, now: export async function save(order) { await db.put(order); }
import { save } from './other.js';

export async function submit(order) {
  save(order);
  await order.sent;
  return 'saved';
}
