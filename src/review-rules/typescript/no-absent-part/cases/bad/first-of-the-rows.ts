import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { db, knex, pool, sql } from './storage.ts';
import { users } from './schema.ts';

const store = new Database('shop.db');

export async function nameOf(id: string): Promise<string> {
  const [user] = await knex('users').where({ id });
  return user.name; // expect: absent-record
}

export async function mailOf(id: string): Promise<string> {
  const [user] = await db.select().from(users).where(eq(users.id, id));
  return user.mail; // expect: absent-record
}

export async function cityOf(id: string): Promise<string> {
  const [user] = await sql`select city from users where id = ${id}`;
  return user.city; // expect: absent-record
}

export async function ageOf(id: string): Promise<number> {
  const {
    rows: [user],
  } = await pool.query('SELECT age FROM users WHERE id = $1', [id]);
  return user.age; // expect: absent-record
}

export function titleOf(id: string): string {
  const book = store.prepare('SELECT title FROM books WHERE id = ?').get(id);
  return book.title; // expect: absent-record
}

export function pagesOf(id: string): number {
  const [book] = store.prepare('SELECT pages FROM books WHERE id = ?').all(id);
  const { pages } = book; // expect: absent-record
  return pages;
}
