// ./store.js, now: export function save(order) { queue.push(order); }
import { save } from './store.js';

export async function submit(order) {
  save(order);
  await order.sent;
  return 'saved';
}
