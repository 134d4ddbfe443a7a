// ./store.js, now: export async function save(order) { await db.put(order); }
import { save } from './store.js';

export async function submit(order) {
  save(order); // expect: floating-promise
  await order.sent;
  return 'saved';
}
