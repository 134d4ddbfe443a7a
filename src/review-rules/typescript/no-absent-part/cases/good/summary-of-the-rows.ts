import Database from 'better-sqlite3';
import { count, eq, max, sum } from 'drizzle-orm';
import { db, knex, sql } from './storage.ts';
import { orders } from './schema.ts';

const store = new Database('shop.db');

export async function spentBy(user: string): Promise<number> {
  const [row] = await db.select({ spent: sum(orders.price) }).from(orders).where(eq(orders.user, user));
  return row.spent;
}

export async function lastOf(user: string): Promise<Date> {
  const [row] = await db
    .select({ last: max(orders.at), size: count(orders.id) })
    .from(orders)
    .where(eq(orders.user, user));
  return row.last;
}

export async function highestOf(user: string): Promise<number> {
  const [row] = await knex('orders').select(knex.raw('max(price) as highest')).where({ user });
  return row.highest;
}

export async function titlesOf(user: string): Promise<string[]> {
  const [row] = await sql`select json_agg(title) as titles from orders where user_id = ${user}`;
  return row.titles;
}

export function namesOf(user: string): string {
  const row = store.prepare('SELECT group_concat(title) AS names FROM orders WHERE user_id = ?').get(user);
  return row.names;
}
