import knexFactory from 'knex';
import { knex } from './knex';

const db = knexFactory({ client: 'pg' });

export async function priceOf(id) {
  const row = await db('products').where({ id }); // a list
  if (!row) throw new Error('no such product'); // expect: constant-condition
  return row.price;
}

export async function userOf(id) {
  const user = await knex('users').select('name').where('id', id).limit(1);
  if (!user) return undefined; // expect: constant-condition
  return user;
}
