import { db } from './db.ts';

type UserId = number;
type Ids = UserId | bigint;

enum State {
  open = 'open',
  closed = 'closed',
}

type Page = { readonly size: number; readonly order: 'asc' | 'desc' };

export const byId = (id: UserId) => db.query(`SELECT * FROM users WHERE id = ${id}`);
export const byEither = (id: Ids) => db.query(`SELECT * FROM users WHERE id = ${id}`);
export const byState = (state: State) => db.query(`SELECT * FROM users WHERE state = '${state}'`);
export const page = (page: Page) => db.query(`SELECT * FROM users WHERE height > ${page.size} AND o = '${page.order}'`);

type Ring = number | Ring;
type Long = Long & Long;
export const ring = (request: Long) => db.query(`SELECT * FROM users ORDER BY ${request.query}`);
