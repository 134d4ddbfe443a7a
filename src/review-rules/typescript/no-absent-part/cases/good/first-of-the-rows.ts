import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { db, knex, pool, sql } from './storage.ts';
import { users } from './schema.ts';

const store = new Database('shop.db');

export async function nameOf(id: string): Promise<string | undefined> {
  const [user] = await knex('users').where({ id });
  return user?.name;
}

export async function renamed(id: string, name: string): Promise<string> {
  const [user] = await knex('users').where({ id }).update({ name }).returning('*');
  return user.name;
}

export async function countOf(id: string): Promise<number> {
  const [row] = await knex('orders').where({ user: id }).count('* as total');
  return row.total;
}

export async function mailOf(id: string): Promise<string> {
  const [user] = await db.select().from(users).where(eq(users.id, id));
  if (user === undefined) throw new Error('no such user');
  return user.mail;
}

export async function added(name: string): Promise<string> {
  const [user] = await db.insert(users).values({ name }).returning();
  return user.id;
}

export async function total(id: string): Promise<number> {
  const [row] = await sql`select count(*) as total from orders where owner = ${id}`;
  return row.total;
}

export async function rowsOf(id: string): Promise<number> {
  const [rows] = await pool.query('SELECT age FROM users WHERE id = ?', [id]);
  return rows.length;
}

export function titleOf(id: string): string {
  const book = store.prepare('SELECT title FROM books WHERE id = ?').get(id);
  return book === undefined ? '' : book.title;
}

export function settings(): string {
  const row = store.prepare('SELECT theme FROM settings WHERE id = 1').get();
  return row.theme;
}

export async function firstUser(): Promise<string> {
  const [user] = await db.select().from(users);
  return user.name;
}
