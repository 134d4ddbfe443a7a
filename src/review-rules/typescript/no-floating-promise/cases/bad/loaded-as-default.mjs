// ./store.cjs, now: exports.save = async (order) => { await db.put(order); };
import store from './store.cjs';

export async function submit(order) {
  store.save(order); // expect: floating-promise
  await order.sent;
  return 'saved';
}
