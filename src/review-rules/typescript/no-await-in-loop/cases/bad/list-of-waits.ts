import { countOf, load, rates, users } from './api';

export async function page(id: string) {
  const [user, orders] = await Promise.all([await load(`/users/${id}`), await load(`/orders/${id}`)]); // expect: await-in-list
  return { user, orders };
}

export const totals = async () =>
  Promise.all([
    await countOf('a'), // expect: await-in-list
    countOf('b'),
    countOf('c'),
  ]);

export async function first(id: string) {
  return Promise.race([await load(id), load('/default')]); // expect: await-in-list
}

export async function settled() {
  const all = await Promise.allSettled([users(), (await rates()) as number, users()]); // expect: await-in-list
  return all.length;
}

export async function either(id: string) {
  return Promise.any([await load(id), await load('b')]); // expect: await-in-list
}

export function later() {
  return async () => await Promise.all([await users(), await rates(), await countOf('a')]); // expect: await-in-list
}

export async function nested(ids: string[]) {
  for (const id of ids) {
    const [one] = await Promise.all([await load(id), users()]); // expect: await-in-list
    if (one === undefined) return id;
  }
  return undefined;
}

export class Board {
  async draw() {
    const [a, b] = await Promise.all([await users(), await countOf('b')]); // expect: await-in-list
    return [a, b];
  }
}
