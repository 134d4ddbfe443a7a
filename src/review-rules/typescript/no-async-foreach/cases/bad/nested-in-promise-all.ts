import { open, type Db } from './db';

interface Row {
  id: string;
  name: string;
}

async function saveAll(db: Db, rows: Row[]): Promise<void> {
  await Promise.all([
    rows.map(async (row) => { // expect: misused-promise
      await db.insert('row', row);
    }),
  ]);
}

async function both(db: Db, rows: Row[], names: string[]): Promise<void> {
  await Promise.all([db.truncate('row'), names.map(async (name) => db.drop(name))]); // expect: misused-promise
  await Promise.allSettled([...names.map((name) => db.create(name)), rows.map(async (row) => db.put(row))]); // expect: misused-promise
}

export function closeAll(dbs: Db[]): Promise<unknown> {
  return Promise.all([dbs.map(async (db) => db.close())]); // expect: misused-promise
}

export async function run(url: string, rows: Row[]): Promise<void> {
  const db = await open(url);
  await saveAll(db, rows);
  await both(db, rows, rows.map((row) => row.name));
}
