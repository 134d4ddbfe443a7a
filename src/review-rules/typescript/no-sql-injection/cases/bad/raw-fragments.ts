import { sequelize } from './database.ts';

export const named = (request: { query: { term: string } }) => {
  const { term } = request.query;
  return builder('books').whereRaw(`title ilike '%${term}%'`); // expect: sql-injection
};

export async function count(request: { body: { table: string } }) {
  return sequelize.query('SELECT count(*) FROM ' + request.body.table); // expect: sql-injection
}
