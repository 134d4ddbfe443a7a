import type { Db } from './db';

export async function each(db: Db, ids: string[]): Promise<void> {
  await Promise.all(ids.map(async (id) => db.drop(id)));
  await Promise.all([...ids.map(async (id) => db.drop(id))]);
  await Promise.all([db.flush(), Promise.all(ids.map(async (id) => db.drop(id)))]);
  await Promise.all([ids.map(async (id) => db.drop(id))].flat());
}

export async function kept(db: Db, ids: string[]): Promise<number> {
  const [pending, total] = await Promise.all([ids.map(async (id) => db.get(id)), db.count()]);
  const rows = await Promise.all(pending);
  return rows.length / total;
}

export function group(db: Db, ids: string[]): Promise<unknown> {
  return Promise.all([db.flush(), ids.map((id) => id.length)]);
}

export async function own(all: { all(lists: Promise<void>[][]): Promise<void> }, ids: string[], db: Db): Promise<void> {
  await all.all([ids.map(async (id) => db.drop(id))]);
}
