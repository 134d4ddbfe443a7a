// ./store.ts, now: export const isKnown = async (id: string) => (await db.get(id)) !== undefined;
import * as store from './store.ts';

export function check(id: string) {
  if (store.isKnown(id)) return 'known'; // expect: missing-await
  return 'new';
}
