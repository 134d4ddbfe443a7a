// ./store.js, now: export function save(order) { return new Promise((resolve, reject) => { db.put(order, (error) => (error ? reject(error) : resolve())); }); }
import { save } from './store.js';

export async function submit(order) {
  save(order); // expect: floating-promise
  await order.sent;
  return 'saved';
}
