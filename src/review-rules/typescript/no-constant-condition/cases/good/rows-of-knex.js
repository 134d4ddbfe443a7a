import knexFactory from 'knex';
import { knex, table } from './knex';

const db = knexFactory({ client: 'pg' });

export async function priceOf(id) {
  const row = await db('products').where({ id }).first();
  if (!row) throw new Error('no such product');
  const changed = await db('products').where({ id }).update({ seen: true });
  if (!changed) return undefined;
  const other = await table('products').where({ id });
  if (!other) return undefined;
  return row.price;
}

export async function userOf(id) {
  const [user] = await knex('users').where('id', id);
  if (!user) return undefined;
  return user;
}
