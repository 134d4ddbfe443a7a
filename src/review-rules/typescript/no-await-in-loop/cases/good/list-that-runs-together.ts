import { countOf, load, rates, users } from './api';

export async function page(id: string) {
  const [user, orders] = await Promise.all([load(`/users/${id}`), load(`/orders/${id}`)]);
  return { user, orders };
}

export async function prepared(id: string) {
  const base = await rates();
  return Promise.all([load(id, base), users(), await countOf('a')]);
}

export async function parts() {
  return Promise.all([users((await rates()) > 1), rates()]);
}

export async function one() {
  return Promise.all([await users()]);
}

export async function asList() {
  return [await users(), await rates()];
}

export async function own(Promise: { all(list: unknown[]): unknown }) {
  return Promise.all([await users(), await rates()]);
}

export async function mapped(ids: string[]) {
  return Promise.all(ids.map(async (id) => await load(id)));
}

export async function withLimit(id: string) {
  return Promise.all([await load(id), 10]);
}
